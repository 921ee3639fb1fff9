import type { Band } from '#shared/domain/breaches/severity'
import type { Tone } from '../../ui/marks/ToneGlyph.tsx'

/** The mark of a band of severity. ENISA 2013. */
export const bandTone: Record<Band, Tone> = {
  low: 'neutral',
  medium: 'warning',
  high: 'error',
  very_high: 'blocker',
}
