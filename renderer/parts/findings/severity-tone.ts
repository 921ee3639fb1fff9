import type { RecordState, Severity } from '#shared/domain/findings/finding'
import type { Tone } from '../../ui/marks/ToneGlyph.tsx'

/** The mark of a severity. */
export const severityTone: Record<Severity, Tone> = { B: 'blocker', E: 'error', W: 'warning' }

/** The mark of a record's state. */
export const stateTone: Record<RecordState, Tone> = {
  INCOMPLETE: 'blocker',
  DEFICIENT: 'error',
  WEAK: 'warning',
  COMPLETE: 'good',
}
