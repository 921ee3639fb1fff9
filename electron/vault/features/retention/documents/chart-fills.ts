/** A rectangle of the drawing. */
export type Box = { x: number; y: number; width: number; height: number }
type Hatch = {
  kind: 'rising' | 'falling' | 'level' | 'upright'
  gap: number
  width: number
  dots?: true
}
type Fill = { paper: string; hatches: Hatch[] }

const INK = '#000'
const line = (kind: Hatch['kind'], gap: number, width = 0.8): Hatch => ({ kind, gap, width })
const dots = (gap: number, width = 1.5): Hatch => ({ kind: 'level', gap, width, dots: true })

/** Fills that black ink alone tells apart; neighbours differ most. */
const FILLS: Fill[] = [
  { paper: '#000', hatches: [] },
  { paper: '#fff', hatches: [line('rising', 4)] },
  { paper: '#b8b8b8', hatches: [] },
  { paper: '#fff', hatches: [line('level', 3)] },
  { paper: '#fff', hatches: [dots(4)] },
  { paper: '#555', hatches: [] },
  { paper: '#fff', hatches: [line('falling', 4)] },
  { paper: '#fff', hatches: [] },
  { paper: '#fff', hatches: [line('rising', 5), line('falling', 5)] },
  { paper: '#fff', hatches: [line('upright', 3)] },
  { paper: '#ddd', hatches: [line('rising', 6, 1.4)] },
  { paper: '#fff', hatches: [line('level', 5, 2)] },
  { paper: '#ddd', hatches: [dots(5, 2)] },
  { paper: '#888', hatches: [] },
  { paper: '#fff', hatches: [line('level', 4), line('upright', 4)] },
  { paper: '#fff', hatches: [line('falling', 7, 2.4)] },
  { paper: '#ddd', hatches: [line('upright', 5, 1.4)] },
  { paper: '#ddd', hatches: [] },
  { paper: '#b8b8b8', hatches: [line('falling', 4)] },
  { paper: '#fff', hatches: [line('rising', 2.4)] },
]

/** Below this a hatch would be a black bar. */
const LOWEST_HATCHED = 2.4

/** A filled, outlined rectangle as markup made of numbers alone; the fill follows from the place of the series. */
export function filledBox(place: number, box: Box): string {
  const fill = FILLS[place % FILLS.length] ?? { paper: '#fff', hatches: [] }
  const { x, y, width, height } = rounded(box)
  // The outlines of many low segments would run together into one black bar.
  const edge = Math.min(0.6, Math.round(height * 15) / 100)
  const outline = `x="${x}" y="${y}" width="${width}" height="${height}"`
  return [
    `<rect ${outline} fill="${fill.paper}"/>`,
    ...(height < LOWEST_HATCHED ? [] : fill.hatches.map((hatch) => hatched(hatch, box))),
    `<rect ${outline} fill="none" stroke="${INK}" stroke-width="${edge}"/>`,
  ].join('')
}

// Drawn line by line: patterns of SVG become coarse pictures in a PDF.
function hatched({ kind, gap, width, dots: isDotted }: Hatch, box: Box): string {
  const path = linesOf(kind, gap, box)
    .map(([x1, y1, x2, y2]) => `M${round(x1)} ${round(y1)}L${round(x2)} ${round(y2)}`)
    .join('')
  if (path === '') return ''
  const dash = isDotted ? ` stroke-linecap="round" stroke-dasharray="0.01 ${gap}"` : ''
  return `<path d="${path}" fill="none" stroke="${INK}" stroke-width="${width}"${dash}/>`
}

type Line = [x1: number, y1: number, x2: number, y2: number]

function linesOf(kind: Hatch['kind'], gap: number, { x, y, width, height }: Box): Line[] {
  const [right, bottom] = [x + width, y + height]
  switch (kind) {
    case 'level':
      return steps(y, bottom, gap).map((at) => [x + 1, at, right - 0.5, at])
    case 'upright':
      return steps(x, right, gap).map((at) => [at, y, at, bottom])
    case 'falling':
      return slanting(x - bottom, right - y, gap, (c) => {
        const [from, to] = [Math.max(y, x - c), Math.min(bottom, right - c)]
        return [c + from, from, c + to, to]
      })
    case 'rising':
      return slanting(x + y, right + bottom, gap, (c) => {
        const [from, to] = [Math.max(y, c - right), Math.min(bottom, c - x)]
        return [c - from, from, c - to, to]
      })
  }
}

function slanting(from: number, to: number, gap: number, lineAt: (c: number) => Line): Line[] {
  return steps(from, to, gap * Math.SQRT2).map(lineAt)
}

// Multiples of the gap, so that a hatch goes on through all bars; none on the outline itself.
function steps(from: number, to: number, gap: number): number[] {
  const first = Math.floor(from / gap) + 1
  const count = Math.max(0, Math.ceil((to - 0.4) / gap) - first)
  return Array.from({ length: count }, (_, index) => (first + index) * gap)
}

const round = (value: number) => Math.round(value * 10) / 10
const rounded = ({ x, y, width, height }: Box): Box => ({
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
})
