import { reportText } from '#shared/text/report'
import { fontName, hex } from './fonts/embed.ts'
import type { Line, Typesetter } from './fonts/typesetter.ts'
import type { Link, Page } from './pages.ts'

/** What runs at head and foot: the same on all pages, and the sheets' own from their anchors on. */
export type Running = {
  hasCover: boolean
  runningHead: string
  runningMark: string
  runningFoot: string
  sheets: readonly { anchor: string; footer: string }[]
}

const MM = 72 / 25.4
const LEFT = 25 * MM
const RIGHT = 190 * MM
const HEAD_Y = 297 * MM - 15 * MM
const FOOT_Y = 13 * MM
const RULE_Y = FOOT_Y + 12
const SIZE = 8.5
const GAP = 14
/** A link's box is one line high; size of the letters and place of the baseline in it, from the top. */
const LETTER_SHARE = 0.735
const BASELINE_SHARE = 0.73

/** Draws head, foot and the page numbers of the contents, page by page; nothing on a cover. */
export function drawStamps(
  pages: readonly Page[],
  anchors: ReadonlyMap<string, number>,
  running: Running,
  setter: Typesetter,
): (string | null)[] {
  const footers = footersByPage(pages.length, anchors, running)
  return pages.map((page, index) => {
    if (index === 0 && running.hasCover) return null
    const number = reportText.pageOf(index + 1, pages.length)
    return [
      artifact('Header', [...ends(setter, running.runningHead, running.runningMark, HEAD_Y)]),
      artifact('Footer', [
        rule(),
        ...ends(setter, footers[index] ?? running.runningFoot, number, FOOT_Y),
      ]),
      ...pageNumbers(page.links, anchors, setter),
    ].join('\n')
  })
}

// A sheet's foot runs on until the next sheet begins.
function footersByPage(
  count: number,
  anchors: ReadonlyMap<string, number>,
  { sheets, runningFoot }: Running,
): string[] {
  const footers: string[] = Array.from({ length: count }, () => runningFoot)
  for (const { anchor, footer } of sheets) {
    const page = anchors.get(anchor)
    if (page !== undefined) footers.fill(footer, page - 1)
  }
  return footers
}

function ends(setter: Typesetter, left: string, right: string, y: number): string[] {
  const end = setter.line(right, SIZE)
  const start = setter.line(left, SIZE, RIGHT - LEFT - end.width - GAP)
  return [show(start, SIZE, LEFT, y), show(end, SIZE, RIGHT - end.width, y)]
}

function pageNumbers(
  links: readonly Link[],
  anchors: ReadonlyMap<string, number>,
  setter: Typesetter,
): string[] {
  return rightmost(links).flatMap(({ anchor, right, bottom, top }) => {
    const page = anchors.get(anchor)
    if (page === undefined) return []
    const size = (top - bottom) * LETTER_SHARE
    const line = setter.line(String(page), size)
    const baseline = top - (top - bottom) * BASELINE_SHARE
    return artifact('', [show(line, size, right - line.width, baseline)])
  })
}

// Links to the same place on one page, such as number and page column, get one page number, at the right edge.
function rightmost(links: readonly Link[]): Link[] {
  const found = new Map<string, Link>()
  for (const link of links) {
    const known = found.get(link.anchor)
    if (!known || link.right > known.right) found.set(link.anchor, link)
  }
  return [...found.values()]
}

function show({ runs }: Line, size: number, x: number, y: number): string {
  const parts = runs.map(
    ({ font, glyphs }) =>
      `/${fontName(font)} ${size.toFixed(2)} Tf <${glyphs.map(hex).join('')}> Tj`,
  )
  return `BT 1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm ${parts.join(' ')} ET`
}

const rule = (): string =>
  `0.35 w 0.54 G ${LEFT.toFixed(2)} ${RULE_Y.toFixed(2)} m ${RIGHT.toFixed(2)} ${RULE_Y.toFixed(2)} l S`

/** Marked as belonging to the page and not to the text, so that it is not read aloud on every page. */
function artifact(subtype: string, content: readonly string[]): string {
  const kind = subtype ? `<</Type /Pagination /Subtype /${subtype}>>` : '<</Type /Pagination>>'
  return `/Artifact ${kind} BDC q 0 g\n${content.join('\n')}\nQ EMC`
}
