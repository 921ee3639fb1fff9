import { describe, expect, it } from 'vitest'
import { foldHeader } from '#shared/domain/log-import/fold'
import { findHeaderRow, headerWidth, isTotalRow } from '#shared/domain/log-import/header-row'
import { matchColumns } from '#shared/domain/log-import/match-columns'
import { detectPreset, presetOf, SOURCE_PRESETS } from '#shared/domain/log-import/presets'
import { REQUEST_TARGETS } from '#shared/domain/log-import/request-targets'

const match = (...headers: string[]) => matchColumns(headers, REQUEST_TARGETS)

describe('heads of columns', () => {
  it('are compared without case, accents, spaces, underscores and punctuation', () => {
    expect(foldHeader('  Échéance_(Date):')).toBe('echeancedate')
    expect(foldHeader('E-mail')).toBe(foldHeader('EMAIL'))
  })

  it.each([
    ['English', 'Request ID,Date received,Type,Requester,Email,Country,Status,Deadline,Resolved'],
    ['Lithuanian', 'Nr.,Gavimo data,Teisė,Vardas,El. paštas,Šalis,Būsena,Terminas,Baigta'],
    ['German', 'Vorgang,Eingangsdatum,Art,Antragsteller,E-Mail,Land,Stand,Frist,Erledigt'],
    ['French', 'Référence,Reçu le,Type de demande,Demandeur,Courriel,Pays,État,Échéance,Clôturé'],
  ])('are recognised in %s', (_language, heads) => {
    expect(match(...heads.split(','))).toEqual({
      externalId: [0],
      received: [1],
      type: [2],
      requesterName: [3],
      requesterEmail: [4],
      country: [5],
      status: [6],
      dueClaimed: [7],
      closed: [8],
    })
  })

  it.each(['Number', 'Nr.', 'Nr', 'No.', 'Case number', 'Case No.', 'Request number', 'Numeris'])(
    'know %s as the number of a case',
    (head) => expect(match('Received', head)).toEqual({ received: [0], externalId: [1] }),
  )

  it('give each column to one target, the best match first', () => {
    expect(match('ID', 'Issue key', 'Created', 'Created at')).toEqual({
      externalId: [1],
      received: [3],
    })
  })

  it('are read once even where two targets know them', () => {
    const target = (name: string, synonyms: string[]) => ({
      ...REQUEST_TARGETS[0],
      name,
      synonyms,
    })
    const targets = [target('first', ['day', 'x']), target('second', ['day', 'date'])]
    expect(matchColumns(['Date', 'Day'], targets)).toEqual({ first: [1], second: [0] })
  })

  it('keep every column of the same head', () => {
    expect(match('Created', 'Labels', 'Summary', 'Labels')).toMatchObject({ type: [1, 3] })
  })

  it('read tags as types only when no column says it better', () => {
    expect(match('Tags', 'Type').type).toEqual([1])
    expect(match('Tags', 'Priority').type).toEqual([0])
  })

  it('see through what helpdesks add to a head', () => {
    expect(match('Custom field (Request Type)', 'Created (UTC)', 'Country [list]')).toEqual({
      type: [0],
      received: [1],
      country: [2],
    })
  })

  it('join given name and family name', () => {
    expect(match('Vardas', 'Gauta', 'Pavardė').requesterName).toEqual([0, 2])
    expect(match('Vorname', 'Nachname', 'Antragsteller').requesterName).toEqual([0, 1])
  })

  it('leave a target out that no column fits', () => {
    expect(match('Priority', 'Group', '')).toEqual({})
  })
})

const HEADS: Record<string, string> = {
  zendesk:
    'Summation column,Id,Requester,Requester id,Requester external id,Requester email,Subject,Tags,Status,Ticket type,Created at,Due date,Solved at',
  'zendesk-view': 'ID,Subject,Requester,Requested,Assignee',
  jira: 'Summary,Issue key,Issue id,Issue Type,Status,Reporter,Created,Resolved,Due Date,Labels,Labels,Custom field (Request Type)',
  'jira-pipeline': 'id,instance_url,url,key,project_key,summary,status,created_date',
  freshdesk:
    'Ticket ID,Subject,Status,Type,Created Time,Due by Time,Resolved time,Closed time,Full name,Email',
  freshservice:
    'Subject,Type,Status,Urgency,Impact,Ticket Id,Requester Name,Requester Email,Created Time,Due by Time,Resolved Time',
  onetrust: 'Request ID,Request Type,Subject Type,Stage,Date Created,Deadline,Country',
  osano: 'Email,Request Type,Status,Given Name,Family Name,Territory,Country,Requestor Type',
  transcend: 'id,type,status,subjectType,coreIdentifier,createdAt,country',
  generic: 'Nr,Gauta,Teisė',
}

describe('the sources', () => {
  it.each(Object.entries(HEADS))('%s is recognised by its heads', (name, heads) => {
    expect(detectPreset(heads.split(','))).toBe(name)
    expect(detectPreset(heads.toUpperCase().split(',').toReversed())).toBe(name)
  })

  it('each have a name of their own', () => {
    expect(new Set(SOURCE_PRESETS.map(({ name }) => name)).size).toBe(11)
    expect(presetOf('mineos')).toMatchObject({ certainty: 'unsure', heads: [] })
  })

  it('know their columns better than any synonym', () => {
    const heads = HEADS['zendesk']?.split(',') ?? []
    const mapping = matchColumns(heads, REQUEST_TARGETS, presetOf('zendesk').columns)
    expect(mapping).toMatchObject({ externalId: [1], received: [10], type: [7], closed: [12] })
    const jira = HEADS['jira']?.split(',') ?? []
    const { type, externalId } = matchColumns(jira, REQUEST_TARGETS, presetOf('jira').columns)
    expect([type, externalId]).toEqual([[11], [1]])
  })
})

describe('the header', () => {
  it('is found below titles and empty lines', () => {
    const rows = [['Register 2026'], [''], ['Printed', '2026-11-01'], ['Nr', 'Gauta', 'Teisė', 'X']]
    expect(findHeaderRow(rows, REQUEST_TARGETS)).toBe(3)
  })

  it('is known by its heads even below a title as wide as itself', () => {
    const rows = [
      ['Report', 'of', 'the', 'year'],
      ['Nr', 'Gauta', 'Teisė', 'X'],
    ]
    expect(findHeaderRow(rows, REQUEST_TARGETS)).toBe(1)
  })

  it('is the first full row where no head is known', () => {
    expect(
      findHeaderRow([
        ['Title', '', ''],
        ['q', 'w', 'e'],
        ['1', '2', '3'],
      ]),
    ).toBe(1)
    expect(findHeaderRow([[''], ['']])).toBeNull()
    expect(findHeaderRow([['only'], ['one'], ['two']], REQUEST_TARGETS)).toBe(0)
  })

  it('ends with its last word, whatever delimiters follow', () => {
    expect(headerWidth(['a', '', 'b', '', ' '])).toBe(3)
  })

  it('is no total, and a total is no case', () => {
    expect(isTotalRow(['Iš viso:', '', '', '12'])).toBe(true)
    expect(isTotalRow(['', 'Gesamtsumme', '', '', ''])).toBe(true)
    expect(isTotalRow(['Total: 12 requests', '', ''])).toBe(true)
    expect(isTotalRow(['Total mess', '2026-03-05', 'ACCESS'])).toBe(false)
    expect(isTotalRow(['Totally', '', ''])).toBe(false)
    expect(isTotalRow(['A-1', '', '', ''])).toBe(false)
  })
})
