import { hasMarks } from '#shared/domain/log-import/log-marks'
import { deletionLogText } from '#shared/text/deletion-log'

/** The name of a log as it is kept; one that may tell who it is becomes a word for any log. GDPR art. 5(1)(c). */
export function keptFileName(fileName: string): string {
  return hasMarks(fileName) ? deletionLogText.anyLog : fileName
}
