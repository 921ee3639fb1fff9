import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { afterAll, describe, expect, it } from 'vitest'
import { foreignLines, lookAtLog } from '#vault/features/log-import/reading/look'

const folder = mkdtempSync(join(tmpdir(), 'log-look-'))
afterAll(() => rmSync(folder, { recursive: true }))

const LITHUANIAN =
  'Nr;Gauta;Teisė;Vardas;Pastabos\n1;2026-03-05;ištrinti;Onutė Žemaitė;prašau ištrinti mano duomenis\n2;2026-03-06;susipažinti;Jūratė Čiurlytė;noriu sužinoti, kokius duomenis turite\n'
const GERMAN =
  'Vorgang;Eingang;Art;Antragsteller\n1;05.03.2026;Löschung;Jürgen Müßig\n2;06.03.2026;Auskunft;Käthe Größ\n'
const FRENCH =
  'Numéro;Reçu le;Type;Demandeur\n1;05/03/2026;accès;Hélène Lefèvre\n2;06/03/2026;effacement;François Noël\n'

function look(content: string | Uint8Array) {
  const path = join(folder, randomUUID())
  writeFileSync(path, content)
  return lookAtLog(path)
}

describe('the encoding of a log', () => {
  it.each([
    ['utf-8', Buffer.from('\uFEFFa;b\n')],
    ['utf-8', Buffer.from(LITHUANIAN)],
    ['utf-8', Buffer.from('plain,text\n')],
    ['utf-16le', iconv.encode(`\uFEFF${LITHUANIAN}`, 'utf-16le')],
    ['utf-16be', iconv.encode(`\uFEFF${LITHUANIAN}`, 'utf-16be')],
  ])('is sure where it shows: %s', async (encoding, bytes) => {
    expect((await look(bytes)).guess).toEqual({ encoding, certainty: 'sure' })
  })

  it.each([
    ['windows-1257', LITHUANIAN],
    ['windows-1252', GERMAN],
    ['windows-1252', FRENCH],
    ['cp775', LITHUANIAN],
  ])('is guessed by its letters: %s', async (encoding, text) => {
    const { guess } = await look(iconv.encode(text, encoding))
    expect(guess).toEqual({ encoding, certainty: 'guessed' })
  })

  it('is read from the first foreign letter, however far into the file', async () => {
    const plain = 'id;created;type;name;note\n'.repeat(30_000)
    const { guess, sample } = await look(iconv.encode(plain + LITHUANIAN, 'windows-1257'))
    expect(guess.encoding).toBe('windows-1257')
    expect(foreignLines(sample, 'windows-1257')).toContain('Onutė Žemaitė')
  })

  it('is not sought to the end of a very long file, and said to be a guess then', async () => {
    const path = join(folder, randomUUID())
    writeFileSync(path, iconv.encode('a,b\n'.repeat(300_000) + LITHUANIAN, 'windows-1257'))
    expect((await lookAtLog(path, 500_000)).guess).toEqual({
      encoding: 'utf-8',
      certainty: 'guessed',
    })
    expect((await lookAtLog(path)).guess.encoding).not.toBe('utf-8')
    writeFileSync(path, 'a,b\n'.repeat(300_000))
    expect((await lookAtLog(path, 1_200_000)).guess.certainty).toBe('sure')
  })

  it('is UTF-8 also where a piece of the file ends within a letter', async () => {
    for (const shift of [0, 1, 2, 3]) {
      const { guess } = await look('x'.repeat(shift) + '🙂'.repeat(100_000))
      expect(guess).toEqual({ encoding: 'utf-8', certainty: 'sure' })
    }
  })

  it('is shown by the lines in which it matters', async () => {
    const { sample } = await look(iconv.encode(LITHUANIAN, 'windows-1257'))
    expect(foreignLines(sample, 'windows-1257')).toBe(LITHUANIAN.trimEnd())
    expect(foreignLines(sample, 'windows-1252')).toContain('Onutë Þemaitë')
    expect(foreignLines(Buffer.from('a\nb\n'), 'utf-8')).toBe('a\nb\n')
  })
})

describe('a file that is no log', () => {
  it.each([
    ['log-is-pdf', Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj', 'latin1')],
    ['log-is-workbook', Buffer.from([0x50, 0x4b, 3, 4, 20, 0, 6, 0])],
    ['log-is-workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
    ['log-not-text', Buffer.alloc(300_000)],
    ['log-not-text', Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13])],
    ['log-not-text', Buffer.from(Array.from({ length: 256 }, (_, n) => (n % 30) + 1))],
    ['log-empty', Buffer.alloc(0)],
  ])('is refused with %s', async (code, bytes) => {
    await expect(look(bytes)).rejects.toMatchObject({ code, row: null })
  })

  it('is not every file that mentions a PDF', async () => {
    await expect(look('id,file\n1,%PDF-1.7\n')).resolves.toMatchObject({
      guess: { encoding: 'utf-8' },
    })
  })
})
