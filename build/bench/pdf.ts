import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { ReportOptions } from '#shared/ipc/exchange'
import { makeLargeVault, PASSPHRASE } from './large-vault.ts'
import type { Measurement } from './measurement.ts'
import { type Ask, newFolder, root, startBare, startOurs } from './program.ts'

const MANY = 500
const LIST = '[role="grid"] [role="row"][aria-rowindex="2"]'
const assets = join(root, 'dist', 'renderer')
const OPTIONS: ReportOptions = {
  part: 'controller',
  withFindings: false,
  withStaffNames: false,
  recipientAuthority: null,
  fileReference: null,
  activityIds: null,
}

/** The PDF of 500 activities as it is exported, against printing the same finished page. */
export const pdfMeasurement: Measurement = {
  name: 'pdf',
  title: `PDF of ${MANY} activities / printing the same finished HTML`,
  target: 1.3,
  prepare: async () => {
    const folder = newFolder()
    const vault = await makeLargeVault(folder, MANY)
    const ours = await startOurs(folder, vault)
    await ours.ask('type', { text: PASSPHRASE })
    await ours.ask('enter', { selector: LIST })
    const bare = await startBare(folder)
    return {
      ours: async () => Number(await ours.ask('call', exportTo(join(folder, 'register.pdf')))),
      bare: () => printAlone(ours.ask, bare.ask),
      end: async () => {
        await Promise.all([ours.quit(), bare.quit()])
        rmSync(folder, { recursive: true, force: true })
      },
    }
  },
}

function exportTo(savePath: string): object {
  return { channel: 'exports:pdf', input: OPTIONS, savePath }
}

async function printAlone(ours: Ask, bare: Ask): Promise<number> {
  const printed = (await ours('printed')) as object
  return Number(await bare('print-bare', { ...printed, assets }))
}
