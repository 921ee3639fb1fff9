import { identifyingMarksInName } from '../deletions/identifying-marks.ts'

/** Whether a text of a log carries an address or a number that tells who it is; dates stand in logs anyway. GDPR art. 5(1)(c). */
export function hasMarks(text: string): boolean {
  return text.trim() !== '' && identifyingMarksInName(text).length > 0
}
