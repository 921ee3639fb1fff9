import { describe, expect, it } from 'vitest'
import type { Deed } from '#shared/ipc/journal'
import { breachPathName } from '#shared/text/breach-field-names'
import { fieldName } from '#shared/text/field-names'
import { deedSentence, undoLabel } from '#shared/text/journal'

const aDeed = (channel: string, wanted: Partial<Deed> = {}): Deed => ({
  seq: 7,
  at: '2026-11-22T10:00:00.000Z',
  who: 'Ona',
  channel,
  entity: 'breach',
  recordId: 'b',
  label: 'BR-001',
  fields: ['events'],
  records: 1,
  clockAnomaly: false,
  reverts: null,
  turn: null,
  ...wanted,
})

describe('deeds about incidents', () => {
  it.each([
    ['breaches:create', { fields: ['id'] }, 'Logged incident BR-001'],
    [
      'breaches:change',
      { fields: ['people', 'natures'] },
      'Changed people affected and nature of BR-001',
    ],
    ['breaches:assess', {}, 'Recorded an assessment of BR-001'],
    ['breaches:record-event', {}, 'Recorded a step of BR-001'],
    ['breaches:correct-event', {}, 'Corrected a step of BR-001'],
    ['breaches:remove-event', {}, 'Removed a step of BR-001'],
    ['breaches:remove', {}, 'Removed incident BR-001'],
    [
      'breaches:erase',
      { label: null, records: 3 },
      'Erased incidents with all that was kept about them: 3 records',
    ],
    [
      'breaches:keep-document',
      { entity: 'breach-document', label: 'Notification.pdf' },
      'Issued document Notification.pdf about a breach',
    ],
    [
      'breaches:store-file',
      { entity: 'breach-file', label: 'a b' },
      'Attached file “a b” to an incident',
    ],
    [
      'breaches:change-settings',
      { entity: 'breach-settings', fields: ['notificationHours'], label: null },
      'Changed hours to notify the authority in the settings for breaches',
    ],
    ['breach-logs:run', { records: 12 }, 'Imported incidents from a log: 12 records'],
    ['breaches:export-table', { entity: null }, 'Exported the register of breaches as a table'],
  ] as const)('%s is told in a sentence', (channel, wanted, sentence) => {
    expect(
      deedSentence(
        aDeed(channel, {
          ...wanted,
          fields: [...('fields' in wanted ? wanted.fields : ['events'])],
        }),
      ),
    ).toBe(sentence)
  })

  it('can be named as a step to take back', () => {
    expect(undoLabel(aDeed('breaches:assess'))).toBe('Undo: record an assessment of BR-001')
  })
})

describe('fields of an incident', () => {
  it('have names down to the single value', () => {
    expect(breachPathName('people.count')).toBe('number of people')
    expect(breachPathName('message.advice')).toBe('message: advice')
    expect(breachPathName('lessons')).toBe('lessons')
    expect(breachPathName('people.nothing')).toBeNull()
    expect(breachPathName('constructor')).toBeNull()
    expect(fieldName('breach', 'people.count')).toBe('people affected')
  })
})
