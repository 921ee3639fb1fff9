/** What every field in a sentence takes, whatever kind of value it holds. */
export type PartProps<T> = {
  readonly label: string
  /** What it reads as while nothing is recorded. */
  readonly empty: string
  readonly value: T
  readonly onChange: (value: T) => void
  /** Why it cannot be saved. */
  readonly error: string | undefined
  /** Where that is written. */
  readonly errorId: string | undefined
}
