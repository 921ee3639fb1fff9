import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { evidenceFieldWords } from '#shared/text/deletion-evidence'
import { buildCaseDocument } from '#vault/features/deletions/documents/certificate'
import { CLOSED, take } from '#support/deletion-story'
import { aKept, caseUpTo, opened, upTo } from '#support/deletions'
import { aDesk } from '#support/desk'
import {
  alterSealed,
  caseInput,
  clearedCase,
  partOf,
  printedCase,
  sealedCase,
} from '#support/printed-deletion'
import { rowsOf, valueOf, wordsOf } from '#support/printed-report'

const DELETED = 'What was deleted, and who was told'
const SEARCHED = 'Backups and verification'
const PROVES = 'What this document proves, and what it does not'
const MAKING = { producedOn: '2026-11-22', producedBy: 'Ona' }

describe('the certificate of a deletion', () => {
  it('names controller, case, officer and days, and where there is nothing says so', async () => {
    const desk = await aDesk('empty')
    const { html, title, author, fileName, runningHead, runningMark } = await printedCase(
      desk,
      await sealedCase(desk),
    )
    expect(title).toBe('Certificate of deletion DEL-001, Žalgiris UAB')
    expect(author).toBe('Žalgiris UAB')
    expect(fileName).toBe('Deletion-certificate_DEL-001_Žalgiris-UAB.pdf')
    expect(runningHead).toContain('Certificate of deletion DEL-001')
    expect(runningMark).toBe('Confidential')
    expect(valueOf(html, 'Controller')).toBe('Žalgiris UAB')
    expect(valueOf(html, 'Postal address')).toBe('not recorded')
    expect(valueOf(html, 'Sealed on')).toBe('22 Nov 2026')
    expect(valueOf(html, 'Printed')).toBe('22 Nov 2026, by Ona')
  })

  it('tells every field of the evidence record', async () => {
    const desk = await aDesk('empty')
    const id = await sealedCase(desk, true)
    const { html } = await printedCase(desk, id)
    const { evidence } = await desk.call('deletions:read', { id })
    const told = Object.entries(evidenceFieldWords)
      .filter(([field]) => !['caseId', 'keptDespite'].includes(field))
      .map(([, { label }]) => [label, valueOf(html, label.replaceAll(/[()]/g, String.raw`\$&`))])
    expect(told).toEqual([
      ['How the signal came', 'Support staff'],
      ['Day of the signal', '20 Nov 2026'],
      ['On what the belief rests', 'Own statement'],
      ['Country', 'Lithuania'],
      ['Age that applied', '14 years'],
      ['Source of that age', expect.stringMatching(/^Art\. 6 .* sources differ, to be confirmed$/)],
      ['Age band', '13 to 15'],
      ['Parental consent', 'No consent'],
      ['Decision', 'Delete'],
      ['Decided on', '22 Nov 2026'],
      ['Decided by', 'Data protection officer Head of support'],
      ['Data categories deleted', 'Profiles'],
      ['Systems', 'Shop'],
      ['Records deleted', '12'],
      ['Processors told', 'Host, 21 Nov 2026'],
      ['Recipients told', 'Bank, 22 Nov 2026'],
      ['Last backup expires', 'No backup held the data'],
      ['Verified on', '22 Nov 2026'],
      ['The search found', 'Only what has to stay'],
      ['Digest of the stripped log (SHA-256)', 'not recorded'],
      ['Kept until', '22 Nov 2029'],
    ])
    expect(valueOf(html, 'Random number of the case')).toBe(evidence.caseId)
    expect(rowsOf(html, 'kept-parts')).toEqual([
      ['Payments', 'Legal obligation GDPR art. 17(3)(b)', 'Accounting Act s. 19', '31 Dec 2033'],
    ])
  })

  it('says that nothing stays, and until when a claim keeps what stays', async () => {
    const none = await aDesk('empty')
    const { html } = await printedCase(none, await sealedCase(none))
    expect(partOf(html, 'What stays')).toMatch(/Nothing was recorded that has to stay\.$/)
    const claim = await aDesk('empty')
    const keptDespite = [aKept({ ground: 'legal-claims', law: 'Claim of a seller', until: null })]
    const id = await caseUpTo(claim, 'deleted', { keptDespite })
    expect(rowsOf((await printedCase(claim, id)).html, 'kept-parts')).toEqual([
      [
        'Payments',
        'Legal claims GDPR art. 17(3)(e)',
        'Claim of a seller',
        'until the claim is settled',
      ],
    ])
  })

  it('bears the digest of the sealed record, as anybody computes it', async () => {
    const desk = await aDesk('empty')
    const id = await sealedCase(desk, true)
    const { digest, words } = await printedCase(desk, id)
    const { deletion } = await desk.call('deletions:read', { id })
    const computed = createHash('sha256').update(sortedJson(deletion.sealed?.record)).digest('hex')
    expect(digest).toBe(computed)
    expect(words).toContain(`Digest of the sealed record (SHA-256) ${computed}`)
  })

  it('is refused when the record is not the one that was sealed', async () => {
    const desk = await aDesk('empty')
    const id = await sealedCase(desk)
    await alterSealed(desk, id, { recordsCount: 13 })
    const refused = await desk.pass('deletions:document', { kind: 'certificate', id })
    expect(refused).toMatchObject({ error: { code: 'vault-damaged' } })
  })

  it('says what it proves and what not, and leaves room for a signature', async () => {
    const desk = await aDesk('empty')
    const { html } = await printedCase(desk, await sealedCase(desk))
    expect(partOf(html, PROVES)).toMatch(
      /It proves that the controller recorded this deletion .* destroyed on 22 Nov 2026 at the latest\. .* It does not prove by itself that no copy .* canonical JSON/,
    )
    expect(partOf(html, 'Signature')).toMatch(/Place and date Name and function Signature/)
  })

  it('says of a line of free text for what it was checked, and nothing where there is none', async () => {
    const desk = await aDesk('empty')
    const { id } = await opened(desk)
    const told = async () => partOf((await printedCase(desk, id)).html, PROVES)
    expect(await told()).not.toContain('free text')
    await desk.call('deletions:change-settings', { allowsText: true })
    await desk.call('deletions:change', { id, patch: { beliefText: 'Wrote of a school trip' } })
    expect(await told()).toMatch(
      /A line of free text is part of the record\. It was checked only for e-mail addresses, telephone numbers, long numbers and dates;/,
    )
  })

  it('cites the UK GDPR where the controller is British', async () => {
    const desk = await aDesk('empty')
    const input = caseInput(desk, await sealedCase(desk, true))
    const words = wordsOf(buildCaseDocument({ ...input, regime: 'GB' }, MAKING).html)
    const source = evidenceSource(input.record.ageSource.text)
    expect(words.replace(source, '').match(/(?<!UK )GDPR art\./g)).toBeNull()
    expect(words).toContain('UK GDPR art. 17(3)(b)')
  })

  it('escapes everything that was entered', async () => {
    const evil = '<img src=x onerror=alert(1)>"&'
    const desk = await aDesk('empty')
    const id = await sealedCase(desk, true)
    const input = caseInput(desk, id)
    const told = [{ organisation: evil, on: null }]
    const record = {
      ...input.record,
      beliefBasis: { kinds: [], text: evil },
      ageSource: { text: evil, status: null },
      dataCategoriesDeleted: [evil],
      systems: [evil],
      processorsTold: told,
      recipientsTold: told,
      keptDespite: [{ category: evil, ground: 'legal-claims' as const, law: evil, until: null }],
    }
    const register = { ...input.register, legalName: evil }
    const { html } = buildCaseDocument(
      { ...input, record, register },
      { ...MAKING, producedBy: evil },
    )
    expect(html).not.toContain('<img')
    expect(html.match(/&lt;img/g)?.length).toBeGreaterThan(9)
  })

  it('is marked as an example in the example', async () => {
    const desk = await aDesk()
    const { rows } = await desk.call('deletions:list', undefined)
    for (const { id } of rows) {
      const { runningMark, words } = await printedCase(desk, id)
      expect(runningMark).toMatch(/EXAMPLE/)
      expect(words).toContain('No real data was deleted.')
    }
  })
})

describe('the document of an open case', () => {
  it.each(['frozen', 'consent-checked', 'decided', 'deletion-started', 'deleted'] as const)(
    'is a draft without a digest after the step %s',
    async (kind) => {
      const desk = await aDesk('empty')
      const { title, digest, runningMark, words, html } = await printedCase(
        desk,
        await caseUpTo(desk, kind),
      )
      expect(title).toBe('Age-verification case DEL-001, Žalgiris UAB')
      expect(digest).toBeNull()
      expect(runningMark).toBe('DRAFT · Confidential')
      expect(words).toContain('This is a draft')
      expect(words).not.toMatch(/Digest of the sealed record|It proves|Signature/)
      expect(valueOf(html, 'Sealed on')).toBe('not sealed yet')
    },
  )

  it('claims no deletion before there was one', async () => {
    const desk = await aDesk('empty')
    const id = await caseUpTo(desk, 'deletion-started', { keptDespite: [aKept()] })
    const { html } = await printedCase(desk, id)
    expect(valueOf(html, 'Data categories deleted')).toBe('not recorded')
    expect(partOf(html, 'What stays')).toMatch(/not recorded$/)
    expect(rowsOf(html, 'kept-parts')).toEqual([])
  })

  it('says not recorded of everything that is missing', async () => {
    const desk = await aDesk('empty')
    const { id } = await opened(desk, { beliefBasis: [], country: null })
    const { html } = await printedCase(desk, id)
    for (const label of [
      'On what the belief rests',
      'Country',
      'Decision',
      'Decided by',
      'Systems',
    ])
      expect(valueOf(html, label)).toBe('not recorded')
  })
})

describe('the record of a cleared case', () => {
  it('claims no deletion', async () => {
    const desk = await aDesk('empty')
    const id = await clearedCase(desk, true)
    await take(desk, id, CLOSED)
    const { title, html, digest, words } = await printedCase(desk, id)
    expect(title).toBe('Record of an age check DEL-001, Žalgiris UAB')
    expect(digest).toHaveLength(64)
    expect(partOf(html, 'What became of the data')).toMatch(
      /The data stay: the person has reached the age that applies \(GDPR art\. 8\(1\)\)\. Nothing was deleted/,
    )
    for (const heading of [DELETED, 'What stays', SEARCHED])
      expect(partOf(html, heading)).toBe('no such part')
    expect(words).not.toMatch(/this deletion|Certificate of deletion|Data deleted/)
    expect(valueOf(html, 'Decided by')).toBe('No roles are asked for where data stay')
    expect(valueOf(html, 'Parental consent')).toBe('Not asked, the age was reached')
    expect(valueOf(html, 'Kept until')).toBe('22 Nov 2029')
  })

  it.each([
    [true, 'Was erased again'],
    [false, 'Nothing'],
  ])('tells what became of the things collected for the check: %s', async (has, told) => {
    const desk = await aDesk('empty')
    const { html } = await printedCase(desk, await clearedCase(desk, has))
    expect(valueOf(html, 'Collected for the check of the age')).toBe(told)
  })

  it('names the consent where that keeps the data', async () => {
    const desk = await aDesk('empty')
    const { id } = await opened(desk)
    const when = { at: '2026-11-22T10:00:00.000Z', isDayOnly: false }
    await take(
      desk,
      id,
      ...upTo('age-checked'),
      { ...when, kind: 'consent-checked', consent: 'verified', method: 'signed-form' },
      { ...when, kind: 'cleared', ground: 'consent', isCheckErased: true },
      CLOSED,
    )
    const { html } = await printedCase(desk, id)
    expect(partOf(html, 'What became of the data')).toContain(
      'a holder of parental responsibility consented (GDPR art. 8(1), 8(2))',
    )
    expect(valueOf(html, 'Parental consent')).toBe('Consent, verified Signed form')
  })
})

// Written apart from the program's own canonical form, so that both have to agree.
function sortedJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sortedJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, member]) => `${JSON.stringify(name)}:${sortedJson(member)}`)
  return `{${members.join(',')}}`
}

function evidenceSource(text: string | null): string {
  return text ?? ''
}
