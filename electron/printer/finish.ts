import type { FinishOrder } from '#shared/ipc/exchange'
import { reportText } from '#shared/text/report'
import { embedFonts, fontName } from './fonts/embed.ts'
import { readTrueType } from './fonts/true-type.ts'
import { typesetter } from './fonts/typesetter.ts'
import { readWoff } from './fonts/woff.ts'
import { type Page, readAnchors, readPages } from './pages.ts'
import { type PdfFile, readPdf, resolveArray, resolveDict } from './pdf/read.ts'
import { asDict, asRef, dict, raw, ref, textString } from './pdf/values.ts'
import { addStream, addValue, type Additions, additionsTo, writePdf } from './pdf/write.ts'
import { drawStamps } from './stamps.ts'

/** The printed pages with head, foot, page numbers in the contents and particulars, small and still tagged. */
export async function finishPdf(
  printed: Uint8Array,
  order: FinishOrder,
  fontFiles: readonly Uint8Array[],
): Promise<Uint8Array> {
  const file = readPdf(printed)
  const additions = additionsTo(file)
  const pages = readPages(file)
  const anchors = readAnchors(file, pages)
  const setter = typesetter(fontFiles.map((bytes) => readTrueType(readWoff(bytes))))
  const stamps = drawStamps(pages, anchors, order, setter)
  const fonts = await embedFonts(additions, setter)
  await putStamps(file, additions, pages, stamps, fonts)
  describeDocument(file, additions, order)
  return writePdf(file, additions)
}

async function putStamps(
  file: PdfFile,
  additions: Additions,
  pages: readonly Page[],
  stamps: readonly (string | null)[],
  fonts: ReadonlyMap<number, number>,
): Promise<void> {
  // What the page draws may leave any state behind; saved before and restored after, stamps start clean.
  const save = ref(await addStream(additions, Buffer.from('q\n')))
  for (const [index, { id, fields }] of pages.entries()) {
    const stamp = stamps[index]
    if (!stamp) continue
    const drawn = await addStream(additions, Buffer.from(`Q\n${stamp}\n`, 'latin1'))
    const contents = fields.get('Contents')
    const before =
      asRef(contents) === null ? resolveArray(file, contents) : contents ? [contents] : []
    const resources = new Map(resolveDict(file, fields.get('Resources')))
    const known = resolveDict(file, resources.get('Font'))
    const own = [...fonts].map(([font, object]) => [fontName(font), ref(object)] as const)
    resources.set('Font', new Map([...known, ...own]))
    const changed = new Map(fields)
    changed.set('Contents', [save, ...before, ref(drawn)])
    changed.set('Resources', resources)
    additions.values.set(id, changed)
  }
}

function describeDocument(file: PdfFile, additions: Additions, order: FinishOrder): void {
  const rootId = asRef(file.trailer.get('Root')) ?? -1
  const root = new Map(resolveDict(file, file.trailer.get('Root')))
  root.set('Lang', raw('(en)'))
  const viewer = asDict(root.get('ViewerPreferences')) ?? new Map()
  root.set('ViewerPreferences', new Map([...viewer, ...dict({ DisplayDocTitle: raw('true') })]))
  additions.values.set(rootId, root)
  const info = new Map(resolveDict(file, file.trailer.get('Info')))
  info.set('Title', textString(order.title))
  info.set('Author', textString(order.author))
  if (order.digest !== null) info.set('Subject', textString(reportText.subject(order.digest)))
  info.set('Creator', textString(reportText.product))
  info.set('Producer', textString(reportText.product))
  additions.trailer.set('Info', ref(addValue(additions, info)))
}
