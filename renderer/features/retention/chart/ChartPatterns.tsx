import { CHART_TONES, TONE_LINE, TONE_TILE } from '#shared/chart/tones'

/** By which a fill is drawn. */
export function toneFill(tone: number): string {
  return `url(#chart-tone-${tone})`
}

/** The fills of the chart, for everything on the page that is drawn in them. */
export function ChartPatterns() {
  return (
    <svg width="0" height="0" aria-hidden="true" className="absolute">
      <defs>
        {CHART_TONES.map(({ marks }, tone) => (
          <pattern
            key={tone}
            id={`chart-tone-${tone}`}
            width={TONE_TILE}
            height={TONE_TILE}
            patternUnits="userSpaceOnUse"
          >
            <rect width={TONE_TILE} height={TONE_TILE} fill={`var(--chart-${tone + 1})`} />
            {marks ? (
              <path d={marks} fill="none" stroke="var(--paper)" strokeWidth={TONE_LINE} />
            ) : null}
          </pattern>
        ))}
      </defs>
    </svg>
  )
}
