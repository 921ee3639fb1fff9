import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { inflateSync } from 'node:zlib'
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib'
import { describe, expect, it } from 'vitest'
import type { FinishOrder } from '#shared/ipc/exchange'
import { finishPdf } from '#printer/finish'

const root = join(import.meta.dirname, '../../..')
const SCRIPTS = [
  'latin',
  'latin-ext',
  'greek',
  'cyrillic',
  'vietnamese',
  'greek-ext',
  'cyrillic-ext',
]
const FONTS = SCRIPTS.map((script) =>
  readFileSync(
    join(
      root,
      `node_modules/@fontsource/source-sans-3/files/source-sans-3-${script}-400-normal.woff`,
    ),
  ),
)
const ORDER: FinishOrder = {
  title: 'Record of processing activities, Art. 30(1) GDPR',
  author: 'UAB „Žalioji“ Ελλάς',
  digest: 'abc123',
  hasCover: true,
  sheets: [
    { anchor: 'sheet-1', footer: 'PA-01 · version 3' },
    { anchor: 'sheet-2', footer: 'PA-02 · version 3' },
    { anchor: 'annex-changes', footer: 'Annex D' },
  ],
  runningHead: 'UAB „Žalioji giria“',
  runningMark: 'Confidential',
  runningFoot: 'UAB',
}

type Finished = { document: PDFDocument; bytes: Uint8Array; texts: string[] }

async function finished(chromium: string, order = ORDER): Promise<Finished> {
  const printed = readFileSync(join(root, `test/fixtures/printed-by-chromium-${chromium}.pdf`))
  const bytes = await finishPdf(printed, order, FONTS)
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  return { document, bytes, texts: document.getPages().map(({ node }) => stampsOf(document, node)) }
}

/** What was stamped on a page, read back through the embedded fonts: the lines, joined by "|". */
function stampsOf(document: PDFDocument, page: PDFDict): string {
  const contents = page.lookup(PDFName.of('Contents'))
  if (!(contents instanceof PDFArray)) return ''
  const drawn = contentOf(document, contents.get(contents.size() - 1))
  const fonts = page.lookup(PDFName.of('Resources'), PDFDict).lookup(PDFName.of('Font'), PDFDict)
  return [...drawn.matchAll(/BT (.*?) ET/g)]
    .map(([, line]) =>
      [...(line ?? '').matchAll(/\/(\w+) [\d.]+ Tf <(\w+)> Tj/g)]
        .map(([, font, glyphs]) => textOf(lettersOf(document, fonts, font ?? ''), glyphs ?? ''))
        .join(''),
    )
    .join('|')
}

function lettersOf(document: PDFDocument, fonts: PDFDict, name: string): Map<string, string> {
  const font = fonts.lookup(PDFName.of(name), PDFDict)
  const map = contentOf(document, font.get(PDFName.of('ToUnicode')))
  return new Map(
    [...map.matchAll(/<(\w{4})> <(\w+)>/g)].map(([, glyph, letters]) => [
      glyph ?? '',
      Buffer.from(letters ?? '', 'hex')
        .swap16()
        .toString('utf16le'),
    ]),
  )
}

function textOf(letters: Map<string, string>, glyphs: string): string {
  return (glyphs.match(/.{4}/g) ?? []).map((glyph) => letters.get(glyph) ?? '?').join('')
}

function contentOf(document: PDFDocument, reference: unknown): string {
  const stream = reference instanceof PDFRef ? document.context.lookup(reference) : null
  if (!(stream instanceof PDFRawStream)) throw new Error('not a stream')
  return inflateSync(stream.contents).toString('latin1')
}

describe.each(['130', '156'])('pages printed by Chromium %s', (chromium) => {
  it('get head and foot, each sheet its own until the next begins, and nothing on the cover', async () => {
    const { texts } = await finished(chromium)
    expect(texts).toHaveLength(6)
    expect(texts[0]).toBe('')
    expect(texts[1]).toMatch(/^UAB „Žalioji giria“\|Confidential\|UAB\|Page 2 of 6\|/)
    expect(texts.slice(2)).toEqual([
      'UAB „Žalioji giria“|Confidential|PA-01 · version 3|Page 3 of 6',
      'UAB „Žalioji giria“|Confidential|PA-01 · version 3|Page 4 of 6',
      'UAB „Žalioji giria“|Confidential|PA-02 · version 3|Page 5 of 6',
      'UAB „Žalioji giria“|Confidential|Annex D|Page 6 of 6',
    ])
  })

  it('get head and foot on the first page, too, where it is no cover', async () => {
    const { texts } = await finished(chromium, { ...ORDER, hasCover: false })
    expect(texts[0]).toMatch(/^UAB „Žalioji giria“\|Confidential\|UAB\|Page 1 of 6/)
  })

  it('get the page of each entry into the contents', async () => {
    const { texts } = await finished(chromium)
    expect(texts[1]?.split('|').slice(4)).toEqual(['3', '5', '6'])
  })

  it('keep tags, outline and language, and say what they are', async () => {
    const { document } = await finished(chromium)
    const has = (key: string) => document.catalog.get(PDFName.of(key)) !== undefined
    expect(['StructTreeRoot', 'MarkInfo', 'Outlines', 'Lang'].map(has)).not.toContain(false)
    expect(document.getTitle()).toBe(ORDER.title)
    expect(document.getAuthor()).toBe(ORDER.author)
    expect(document.getSubject()).toContain('abc123')
    expect(document.getCreator()).toBe('DPO Workbench')
    expect(document.getProducer()).toBe('DPO Workbench')
  })
})

describe('a document whose digest would say nothing', () => {
  it('has no subject', async () => {
    const { document } = await finished('130', { ...ORDER, digest: null })
    expect(document.getSubject()).toBeUndefined()
    expect(document.getTitle()).toBe(ORDER.title)
  })
})

describe('letters of head and foot', () => {
  it('are there for Lithuanian, German, French, Greek and Cyrillic', async () => {
    const letters = 'ąčęėįšųūž ÄÖÜßẞ éèçœ αΩΆ Жѓ ấ'
    const { texts } = await finished('130', { ...ORDER, runningHead: letters })
    expect(texts[2]?.split('|')[0]).toBe(letters)
  })

  it('show an ellipsis where no carried font has them', async () => {
    const { texts } = await finished('130', { ...ORDER, runningHead: 'A 株式会社 B' })
    expect(texts[2]?.split('|')[0]).toBe('A … B')
  })

  it('are cut where head or foot would run into the page number', async () => {
    const sheets = [{ anchor: 'sheet-1', footer: 'PA-'.repeat(170) }]
    const { texts } = await finished('130', { ...ORDER, sheets })
    const foot = texts[2]?.split('|')[2] ?? ''
    expect(foot.endsWith('…')).toBe(true)
    expect(foot.length).toBeLessThan(140)
  })
})

describe('what is no printed document', () => {
  it.each([
    ['nothing', ''],
    ['a text', 'hello'],
    ['a cut file', '%PDF-1.4\n1 0 obj\n<<>>'],
  ])('is refused: %s', async (_name, content) => {
    await expect(finishPdf(Buffer.from(content), ORDER, FONTS)).rejects.toThrow('PDF')
  })
})
