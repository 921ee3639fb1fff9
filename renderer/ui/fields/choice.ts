/** One thing that can be chosen: its key, its words, and a second line when the words need one. */
export type Choice<Id extends string = string> = {
  readonly id: Id
  readonly label: string
  readonly description?: string
  /** Stands for no answer, so that it draws no eye even when it is on. */
  readonly isQuiet?: boolean
}

/** Makes the thing just typed and returns it, or null when the person changed their mind. */
export type CreateChoice = (text: string) => Promise<Choice | null>
