import { describe, expect, it } from 'vitest'
import { deedSentence, redoLabel, undoLabel, undoneSentence } from '#shared/text/journal'
import type { Deed } from '#shared/ipc/journal'

const aDeed = (parts: Partial<Deed>): Deed => ({
  seq: 7,
  at: '2026-11-22T13:05:00.000Z',
  who: 'Ona',
  channel: 'activities:change',
  entity: 'activity',
  recordId: 'pa-07',
  label: 'PA-07',
  fields: ['purpose'],
  records: 1,
  clockAnomaly: false,
  reverts: null,
  turn: null,
  ...parts,
})

describe('the sentence of a journal entry', () => {
  const cases: [string, Partial<Deed>][] = [
    ['Changed purpose of PA-07', {}],
    [
      'Changed owner, purpose and review date of PA-07',
      { fields: ['owner', 'purpose', 'nextReviewOn'] },
    ],
    [
      'Changed owner, purpose and 2 further fields of PA-07',
      { fields: ['owner', 'purpose', 'note', 'role'] },
    ],
    [
      'Added activity PA-25',
      { channel: 'activities:create', fields: ['id', 'name'], label: 'PA-25' },
    ],
    [
      'Changed owner of 12 activities',
      { channel: 'activities:change-many', fields: ['owner'], records: 12 },
    ],
    [
      'Removed an activity',
      { channel: 'activities:remove', entity: 'finding-answer', label: 'F-DPO', records: 2 },
    ],
    ['Imported 24 records', { channel: 'imports:apply', records: 24 }],
    [
      'Added processor “Hosting Ltd”',
      {
        channel: 'catalogues:save',
        entity: 'processor',
        label: 'Hosting Ltd',
        fields: ['id', 'name'],
      },
    ],
    [
      'Changed contract of processor “Hosting Ltd”',
      {
        channel: 'catalogues:save',
        entity: 'processor',
        label: 'Hosting Ltd',
        fields: ['contractRef'],
      },
    ],
    [
      'Changed legal name of the register',
      { channel: 'register:change', entity: 'register', label: null, fields: ['legalName'] },
    ],
    [
      'Accepted finding F-DPO',
      { channel: 'findings:answer', entity: 'finding-answer', label: 'F-DPO', fields: ['id'] },
    ],
    ['Undid: change purpose of PA-07', { reverts: 3, turn: 'undone' }],
    ['Changed purpose of an erased record', { label: null }],
  ]
  it.each(cases)('is “%s”', (sentence, parts) => {
    expect(deedSentence(aDeed(parts))).toBe(sentence)
  })

  it('names the steps of undo and redo', () => {
    expect(undoLabel(aDeed({}))).toBe('Undo: change purpose of PA-07')
    expect(redoLabel(aDeed({}))).toBe('Redo: change purpose of PA-07')
    expect(undoneSentence(aDeed({}))).toBe('Undone: change purpose of PA-07')
    expect(deedSentence(aDeed({ reverts: 3, turn: 'redone' }))).toBe(
      'Did again: change purpose of PA-07',
    )
  })

  it('isolates a name in another script and shortens one that is too long', () => {
    const named = (label: string) => deedSentence(aDeed({ channel: 'activities:create', label }))
    expect(named('שלום')).toBe('Added activity “\u2068שלום\u2069”')
    expect(named('x y '.repeat(100)).length).toBeLessThan(90)
  })
})
