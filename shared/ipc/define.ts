import type * as z from 'zod'

type Row<K extends string, I extends z.ZodType, O extends z.ZodType> = {
  kind: K
  input: I
  output: O
}

/** Reads from the open vault; no transaction, no journal. */
export function query<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): Row<'query', I, O> {
  return { kind: 'query', input, output }
}

/** Writes to the open vault: one transaction, one journal entry, then everything affected is read again. */
export function command<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): Row<'command', I, O> {
  return { kind: 'command', input, output }
}

/** Touches the world from the vault process: no transaction; may run while the vault is locked. */
export function action<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): Row<'action', I, O> {
  return { kind: 'action', input, output }
}

/** Long work in the vault process: it runs in slices beside other calls, reports progress, can be cancelled. */
export function job<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): Row<'job', I, O> {
  return { kind: 'job', input, output }
}

/** What only the shell can do: dialogs, folders, printing. */
export function shellAction<I extends z.ZodType, O extends z.ZodType>(
  input: I,
  output: O,
): Row<'shell', I, O> {
  return { kind: 'shell', input, output }
}

export type AnyRow = Row<'query' | 'command' | 'action' | 'job' | 'shell', z.ZodType, z.ZodType>
export type Table = Record<string, AnyRow>
export type Input<R extends AnyRow> = z.input<R['input']>
export type Parsed<R extends AnyRow> = z.output<R['input']>
export type Output<R extends AnyRow> = z.output<R['output']>
/** The channels of a table whose rows have the given kind. */
export type Channels<T extends Table, K extends AnyRow['kind']> = {
  [C in keyof T]: T[C]['kind'] extends K ? C : never
}[keyof T]
