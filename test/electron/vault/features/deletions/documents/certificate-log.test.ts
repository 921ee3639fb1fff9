import { describe, expect, it } from 'vitest'
import { deletionLog, deletionsOf, importDeletions } from '#support/deletion-logs'
import { aDesk } from '#support/desk'
import { aLog } from '#support/log-files'
import { partOf, printedCase } from '#support/printed-deletion'
import { rowsOf, valueOf } from '#support/printed-report'

const PROVES = 'What this document proves, and what it does not'

async function readIn(grouping: 'each' | 'day-and-country') {
  const desk = await aDesk('empty')
  const log = deletionLog(
    ['2026-03-05', '2026-03-01', 'DE', '13', 'parent', '12'],
    ['2026-03-05', '2026-03-02', 'DE', '12', 'parent', '4'],
  )
  await importDeletions(desk, aLog(log), { grouping })
  const [first] = deletionsOf(desk)
  return printedCase(desk, first?.id ?? '')
}

describe('the certificate of a record from a log', () => {
  it('says where it came from, and nothing that the log did not say', async () => {
    const { html, title, words } = await readIn('each')
    expect(title).toMatch(/^Certificate of deletion DEL-001/)
    expect(valueOf(html, 'Origin')).toMatch(
      /^Taken over on 22 Nov 2026 from a log \(.*\), whose identifiers were dropped on the way in\.$/,
    )
    expect(partOf(html, 'What stays')).toMatch(/not recorded$/)
    expect(valueOf(html, 'Last backup expires')).toBe('not recorded')
    expect(rowsOf(html, 'targets')[0]?.slice(2)).toEqual([
      'not recorded',
      'cannot be told, a time is missing',
    ])
    expect(partOf(html, PROVES)).toMatch(
      /took this record over from a log .* nobody checked it here/,
    )
    expect(words).not.toMatch(/these decisions|What support had needed|stands for/)
  })

  it('says for how many cases it stands', async () => {
    const { words, html } = await readIn('day-and-country')
    expect(words).toContain('This record stands for 2 cases of a log that were added up.')
    expect(valueOf(html, 'Records deleted')).toBe('16')
  })
})
