import { asRectangle, type PdfFile, readObject, resolveArray, resolveDict } from './pdf/read.ts'
import { asDict, asRef, type PdfDict, type PdfValue } from './pdf/values.ts'

/** A printed page: its object, and the links on it with the anchors they lead to. */
export type Page = { id: number; fields: PdfDict; links: Link[] }
export type Link = { anchor: string; left: number; bottom: number; right: number; top: number }

/** All pages in order. */
export function readPages(file: PdfFile): Page[] {
  const catalog = resolveDict(file, file.trailer.get('Root'))
  const ids: number[] = []
  const visit = (id: number): void => {
    const node = asDict(readObject(file, id)) ?? new Map()
    const kids = node.get('Kids')
    if (kids === undefined) ids.push(id)
    else for (const kid of resolveArray(file, kids)) visit(asRef(kid) ?? -1)
  }
  visit(asRef(catalog.get('Pages')) ?? -1)
  return ids.map((id) => {
    const fields = resolveDict(file, { ref: id })
    return { id, fields, links: readLinks(file, fields) }
  })
}

function readLinks(file: PdfFile, page: PdfDict): Link[] {
  return resolveArray(file, page.get('Annots')).flatMap((value) => {
    const annotation = resolveDict(file, value)
    const anchor = nameOf(annotation.get('Dest'))
    if (anchor === null) return []
    const [left, bottom, right, top] = asRectangle(resolveArray(file, annotation.get('Rect')))
    return [{ anchor, left, bottom, right, top }]
  })
}

/** The page number of every anchor, counted from one. */
export function readAnchors(file: PdfFile, pages: readonly Page[]): Map<string, number> {
  const numbers = new Map(pages.map(({ id }, index) => [id, index + 1]))
  const catalog = resolveDict(file, file.trailer.get('Root'))
  const anchors = new Map<string, number>()
  for (const [anchor, target] of resolveDict(file, catalog.get('Dests'))) {
    const page = numbers.get(asRef(resolveArray(file, target)[0]) ?? -1)
    if (page !== undefined) anchors.set(anchor, page)
  }
  return anchors
}

function nameOf(value: PdfValue | undefined): string | null {
  return value && 'name' in value ? value.name : null
}
