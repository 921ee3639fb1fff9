/** Something a log's column can be read as; which targets there are is the register's own affair. */
export type LogTarget = {
  name: string
  kind: 'text' | 'free-text' | 'date' | 'words' | 'number'
  isRequired: boolean
  /** Whether the column says something about a person. */
  isPersonal: boolean
  /** Off means: not read unless the officer asks for it. GDPR art. 5(1)(c). */
  isOnByDefault: boolean
  /** Column heads in any of the languages, the surest first. */
  synonyms: readonly string[]
  /** Heads of columns that make the value only together, such as given name and family name. */
  parts?: readonly (readonly string[])[]
}

/** The names of the targets of one kind. */
export function targetsOfKind(targets: readonly LogTarget[], kind: LogTarget['kind']): string[] {
  return targets.filter((target) => target.kind === kind).map(({ name }) => name)
}

/** Which columns each target is read from, by position; a target without columns is not read. */
export type Mapping = Record<string, readonly number[]>
