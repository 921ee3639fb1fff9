import { toneFill } from './ChartPatterns.tsx'

/** A piece of a fill, by which it is found in the chart. */
export function Swatch({ tone }: { readonly tone: number }) {
  return (
    <svg viewBox="0 0 14 14" aria-hidden="true" className="size-3.5 shrink-0">
      <rect width="14" height="14" fill={toneFill(tone)} />
    </svg>
  )
}
