import { ToneGlyph, toneText, type Tone } from './ToneGlyph.tsx'

export type SeverityMarkProps = {
  readonly tone: Tone
  readonly label: string
  readonly code?: string
}

/** A finding's severity in a word, with its code after it. */
export function SeverityMark({ tone, label, code }: SeverityMarkProps) {
  return (
    <span className="inline-flex items-center gap-1.5 whitespace-nowrap text-12">
      <ToneGlyph tone={tone} />
      <span className={`font-semibold ${toneText[tone]}`}>{label}</span>
      {code ? <span className="text-ink-faint">{code}</span> : null}
    </span>
  )
}
