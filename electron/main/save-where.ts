import { randomUUID } from 'node:crypto'
import { basename, join } from 'node:path'
import { app, dialog } from 'electron'
import { exchangeText } from '#shared/text/exchange'
import { saveFile, saveInto } from './save-file.ts'
import type { ShellContext } from './shell-context.ts'

export type FileKind = keyof typeof exchangeText.kinds
export type Saved = { fileName: string; saveId: string } | null

type Question = {
  title: string
  fileName: string
  /** Null for a file whose kind nobody knows. */
  kind: FileKind | null
}

// Where exports went, by a name that tells the window nothing about the path.
const savedPaths = new Map<string, string>()

/** Asks the officer where a file is to go; null when she closed the dialog. */
export async function askWhere(
  context: ShellContext,
  { title, kind, fileName }: Question,
): Promise<string | null> {
  const { filePath } = await dialog.showSaveDialog(context.window(), {
    title,
    defaultPath: join(app.getPath('documents'), fileName),
    filters: kind === null ? [] : [{ name: exchangeText.kinds[kind], extensions: [kind] }],
  })
  return filePath || null
}

/** Writes a file where the officer said and lets the journal know once it lies there. */
export async function keep(
  path: string,
  bytes: Uint8Array,
  note: () => Promise<unknown>,
): Promise<Saved> {
  await saveFile(path, bytes)
  await note()
  return remember(path)
}

/** The same for a file that somebody else writes at the path handed over. */
export async function keepWritten(
  path: string,
  write: (part: string) => Promise<unknown>,
): Promise<Saved> {
  await saveInto(path, write)
  return remember(path)
}

/** Where a saved file lies; null for a name that was never given out. */
export function savedPath(saveId: string): string | null {
  return savedPaths.get(saveId) ?? null
}

function remember(path: string): Saved {
  const saveId = randomUUID()
  savedPaths.set(saveId, path)
  return { fileName: basename(path), saveId }
}
