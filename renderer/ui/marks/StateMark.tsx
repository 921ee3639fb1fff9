import { ToneGlyph, type Tone } from './ToneGlyph.tsx'

export type StateMarkProps = { readonly tone: Tone; readonly label: string }

/** A legal state: shape, word and colour, in that order of importance. */
export function StateMark({ tone, label }: StateMarkProps) {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap">
      <ToneGlyph tone={tone} />
      <span>{label}</span>
    </span>
  )
}
