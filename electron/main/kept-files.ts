import { dialog } from 'electron'
import type { ExportedFile } from '#shared/ipc/exchange'
import { plainFileName } from './plain-file-name.ts'
import { askWhere, keep, type Saved } from './save-where.ts'
import type { ShellContext } from './shell-context.ts'

/** Asks the officer for one file; null when she closed the dialog. */
export async function chooseFile(
  context: ShellContext,
  words: { title: string; buttonLabel: string },
): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(context.window(), {
    ...words,
    properties: ['openFile'],
  })
  return filePaths[0] ?? null
}

/** Writes a copy of a file that the vault keeps where the officer says. */
export async function saveCopy(
  context: ShellContext,
  { title, file, note }: { title: string; file: ExportedFile; note: () => Promise<unknown> },
): Promise<Saved> {
  const fileName = plainFileName(file.fileName)
  const path = await askWhere(context, { title, kind: null, fileName })
  return path === null ? null : keep(path, file.bytes, note)
}
