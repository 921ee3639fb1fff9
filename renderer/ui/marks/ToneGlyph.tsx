/** What a mark says: the legal states and severities, worst first, and nothing in particular. */
export type Tone = 'blocker' | 'error' | 'warning' | 'good' | 'neutral'

export const toneText: Record<Tone, string> = {
  blocker: 'text-blocker',
  error: 'text-blocker',
  warning: 'text-warning',
  good: 'text-good',
  neutral: 'text-ink-faint',
}

const SHAPES: Record<Tone, string> = {
  blocker: 'M3.5 .5h5l3 3v5l-3 3h-5l-3-3v-5z',
  error: 'M6 .3 11.7 6 6 11.7.3 6z',
  warning: 'M6 .8 11.8 11H.2z',
  good: 'M1.2 6.4 4.6 9.8 10.8 2.6',
  neutral: 'M2 6h8',
}

/** The shape of a tone: octagon, diamond, triangle, tick or dash, so that colour never speaks alone. */
export function ToneGlyph({ tone }: { readonly tone: Tone }) {
  const isLine = tone === 'good' || tone === 'neutral'
  return (
    <svg
      viewBox="0 0 12 12"
      aria-hidden="true"
      className={`size-[0.625rem] shrink-0 ${toneText[tone]}`}
      fill={isLine ? 'none' : 'currentColor'}
      stroke={isLine ? 'currentColor' : 'none'}
      strokeWidth={isLine ? 2 : 0}
    >
      <path d={SHAPES[tone]} />
    </svg>
  )
}
