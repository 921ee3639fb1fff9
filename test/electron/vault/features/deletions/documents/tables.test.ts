import { strFromU8, unzipSync } from 'fflate'
import papaparse from 'papaparse'
import { describe, expect, it } from 'vitest'
import { askVault } from '#support/ask-vault'
import { CLOSED, NOTHING_FOUND, take } from '#support/deletion-story'
import { opened, upTo } from '#support/deletions'
import { aDesk, type TestDesk } from '#support/desk'
import { alterSealed, printedYear, sealedCase, tableText } from '#support/printed-deletion'
import { rowsOf } from '#support/printed-report'

/** The fields of an evidence record by the names and in the order that the domain gives them. */
const FIELDS =
  'case_id signal_channel signal_date belief_basis country art8_age_applied age_source age_band parental_consent decision decided_on decided_by_role data_categories_deleted systems records_count processors_told recipients_told kept_despite backup_expiry verified_on verification_result log_digest retention_until'.split(
    ' ',
  )

async function tableOf(desk: TestDesk, what: 'yearly' | 'records', year = 2026) {
  const text = await tableText(desk, what, year)
  const { data } = papaparse.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: true })
  return data
}

describe('the table of evidence records', () => {
  it('has exactly the fields of the record, and a row for each sealed case of the year', async () => {
    const desk = await aDesk('empty')
    const id = await sealedCase(desk, true)
    const { evidence } = await desk.call('deletions:read', { id })
    const [heads, first, ...more] = await tableOf(desk, 'records')
    expect(heads).toEqual(FIELDS)
    expect(first).toEqual([
      evidence.caseId,
      'support-staff',
      '2026-11-20',
      'self-statement',
      'LT',
      '14',
      expect.stringMatching(/^Art\. 6 .*; conflict$/),
      '13-15',
      'none',
      'delete',
      '2026-11-22',
      'data-protection-officer; head-of-support',
      'Profiles',
      'Shop',
      '12',
      'Host, 2026-11-21',
      'Bank, 2026-11-22',
      'Payments, legal-obligation, Accounting Act s. 19, 2033-12-31',
      '',
      '2026-11-22',
      'only-kept',
      '',
      '2029-11-22',
    ])
    expect(more).toEqual([])
    expect(await tableOf(desk, 'records', 2025)).toEqual([FIELDS])
  })

  it('leaves out what may still change, which the figures of the year count', async () => {
    const desk = await aDesk('empty')
    await opened(desk)
    expect(await tableOf(desk, 'records')).toEqual([FIELDS])
    const [, cases, open] = await tableOf(desk, 'yearly')
    expect(cases).toEqual(['Cases', '2026', '1'])
    expect(open).toEqual(['Cases', 'Open', '1'])
  })

  it('lets no cell be a formula', async () => {
    const desk = await aDesk('empty')
    const { id } = await opened(desk)
    const patch = {
      otherCategories: ['=1+1'],
      otherSystems: ['+SUM(A1)'],
      processors: { isNone: true, told: [] },
      recipients: { isNone: true, told: [] },
    }
    await desk.call('deletions:change', { id, patch })
    await take(desk, id, ...upTo('deleted'), NOTHING_FOUND, CLOSED)
    const [, row] = await tableOf(desk, 'records')
    expect(row?.[12]).toBe("'=1+1")
    expect(row?.[13]).toBe("'+SUM(A1)")
  })

  it('is refused when a record is not the one that was sealed', async () => {
    const desk = await aDesk('empty')
    const id = await sealedCase(desk)
    await alterSealed(desk, id, { verificationResult: 'only-kept' })
    const table = { what: 'records', year: 2026, format: 'csv' }
    expect(await desk.pass('deletions:table-bytes', table)).toMatchObject({
      error: { code: 'vault-damaged' },
    })
  })

  it('is the same as a workbook', async () => {
    const desk = await aDesk('empty')
    await sealedCase(desk, true)
    const [heads, row] = await tableOf(desk, 'records')
    const table = { what: 'records', year: 2026, format: 'xlsx' } as const
    const { bytes, fileName } = await askVault(desk, 'deletions:table-bytes', table)
    expect(fileName).toBe('Deletion-records_2026_Žalgiris-UAB.xlsx')
    const files = unzipSync(bytes)
    const book = Object.values(files)
      .map((file) => strFromU8(file))
      .join('')
    for (const cell of [...(heads ?? []), ...(row ?? [])]) expect(book).toContain(cell)
  })
})

describe('the table of a year', () => {
  it('tells the figures of the document, one to a line', async () => {
    const desk = await aDesk()
    const [heads, cases, open, ...rows] = await tableOf(desk, 'yearly')
    expect(heads).toEqual(['dimension', 'value', 'count'])
    expect(cases).toEqual(['Cases', '2026', '6'])
    expect(open).toEqual(['Cases', 'Open', '4'])
    const printed = rowsOf((await printedYear(desk, 2026)).html, 'figures')
    const counts = rows.filter(([, value]) => !/^(Median|Longest)/.test(value ?? ''))
    const told = new Set(counts.map(([, value, count]) => `${value} ${count}`))
    const onPaper = printed.filter(([label]) => !/^(Median|Longest)/.test(label ?? ''))
    for (const [label, count] of onPaper) expect(told).toContain(`${label} ${count}`)
    for (const [, value, count] of rows.filter((row) => !counts.includes(row)))
      expect([value, count]).toEqual([expect.any(String), expect.stringMatching(/^\d+(\.\d)?$/)])
  })
})

describe('giving something out', () => {
  it.each(['certificate', 'draft', 'yearly', 'table', 'records'] as const)(
    'as %s is written down',
    async (what) => {
      const desk = await aDesk('empty')
      await askVault(desk, 'deletions:note-export', { what })
      const { entries } = await desk.call('journal:list', { before: null, limit: 1 })
      expect(entries[0]).toMatchObject({ channel: `deletions:export-${what}` })
    },
  )
})
