import type { Entity } from '../domain/journal/entity.ts'

const entityWords: Record<Entity, string> = {
  register: 'Register header',
  'data-category': 'Data category',
  recipient: 'Recipient',
  processor: 'Processor',
  system: 'System',
  measure: 'Security measure',
  'retention-rule': 'Retention rule',
  activity: 'Activity',
  'processor-activity': 'Processing for others',
  'finding-answer': 'Answer to finding',
  'notice-finding': 'Notice finding',
}

const deedWords: Record<string, string> = {
  create: 'created',
  change: 'changed',
  save: 'saved',
  duplicate: 'duplicated',
  end: 'ended',
  remove: 'removed',
  answer: 'recorded',
  'withdraw-answer': 'withdrawn',
  'resolve-notice': 'resolved',
  apply: 'imported',
  'change-many': 'changed',
  'leave-example': 'Example left behind',
}

type ChangeDeed = {
  channel: string
  entity: Entity | null
  label: string | null
  fields: readonly string[]
  records: number
  reverts: number | null
}

/** What one entry of the journal did, for the change log: record and fields, never values. */
export function changeSentence(deed: ChangeDeed): string {
  const verb = deedWords[deed.channel.split(':')[1] ?? ''] ?? 'changed'
  const undone = deed.reverts === null ? '' : ' (taken back or done again)'
  if (deed.records !== 1) return `${deed.records} records ${verb}${undone}`
  const record = [deed.entity ? entityWords[deed.entity] : 'Record', deed.label]
    .filter(Boolean)
    .join(' ')
  const fields =
    verb === 'changed' && deed.fields.length > 0
      ? `: ${deed.fields.map(fieldWords).join(', ')}`
      : ''
  return `${record} ${verb}${fields}${undone}`
}

// Field names are the law's words run together: lawfulBases is "lawful bases".
function fieldWords(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}
