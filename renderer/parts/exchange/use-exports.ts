import { showToast } from '#ui/layers/Toast'
import { AppError } from '#shared/ipc/errors'
import { errorText } from '#shared/text/errors'
import { exportingText } from '#shared/text/exporting'
import { call } from '../../call.ts'

type Saved = { fileName: string; saveId: string } | null

/** Runs an export and says where the file went or why it did not. */
export async function runExport(work: () => Promise<Saved>): Promise<void> {
  try {
    const saved = await work()
    if (!saved) return
    showToast({
      title: exportingText.saved(saved.fileName),
      action: {
        label: exportingText.openFolder,
        onPress: () => void call('exports:open-folder', { saveId: saved.saveId }),
      },
    })
  } catch (error) {
    const code = error instanceof AppError ? error.code : 'internal'
    if (code === 'cancelled') return showToast({ title: errorText.cancelled.title })
    showToast({ title: `${errorText[code].title} ${errorText[code].todo}`, tone: 'error' })
  }
}
