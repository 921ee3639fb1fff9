import type { retention } from '#shared/ipc/retention'
import { retentionFilesText as text } from '#shared/text/retention-documents'
import { chooseFile, saveCopy } from './kept-files.ts'
import { printToFile } from './print-to-file.ts'
import type { ShellHandlers } from './shell-context.ts'

type ErasureFiles = Extract<
  keyof typeof retention,
  'erasures:save-certificate' | 'erasures:add-evidence' | 'erasures:save-evidence'
>

export const erasureFileHandlers: ShellHandlers<ErasureFiles> = {
  'erasures:save-certificate': (context, input) =>
    printToFile(context, {
      title: text.saveCertificate,
      document: () => context.askVault('erasures:certificate-document', input),
      note: () => context.askVault('retention:note-export', { what: 'certificate' }),
    }),
  'erasures:add-evidence': async (context, { erasureId }) => {
    const words = { title: text.chooseEvidence, buttonLabel: text.addHere }
    const path = await chooseFile(context, words)
    return path === null ? null : context.askVault('erasures:store-evidence', { erasureId, path })
  },
  'erasures:save-evidence': async (context, input) =>
    saveCopy(context, {
      title: text.saveEvidence,
      file: await context.askVault('erasures:evidence-bytes', input),
      note: () => context.askVault('retention:note-export', { what: 'evidence' }),
    }),
}
