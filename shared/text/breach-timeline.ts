import { severityLine } from './breach-assessment.ts'
import { breachStepText, noticeTitle } from './breach-steps.ts'
import {
  breachEventWords,
  notToldGroundWords,
  peopleCountWords,
  riskOutcomeWords,
  sourcePhaseWords,
} from './breach-words.ts'
import { dayWords } from './dates.ts'
import type { Assessment } from '../domain/breaches/assessment.ts'
import type { BreachDocument } from '../domain/breaches/document.ts'
import type { BreachEvent, BreachEventOf } from '../domain/breaches/event.ts'

const { label: labels, document: documentWords } = breachStepText

/** One thing that is told of a step, with its name where the thing does not speak for itself. */
export type BreachEventDetail = { readonly label?: string; readonly text: string }

/** What the steps of an incident point at. */
export type TimelineGround = {
  readonly assessments: readonly Assessment[]
  readonly documents: readonly Pick<BreachDocument, 'id' | 'name'>[]
}

/** What a step is called in the timeline. */
export function breachEventTitle(event: BreachEvent): string {
  return event.kind === 'notified' ? noticeTitle(event.stage) : breachEventWords[event.kind].past
}

/** What is told of a step below its name. */
export function breachEventDetails(
  event: BreachEvent,
  ground: TimelineGround,
): BreachEventDetail[] {
  switch (event.kind) {
    case 'triaged':
    case 'closed':
    case 'note':
      return told(undefined, event.text)
    case 'not-a-breach':
    case 'withdrawn':
    case 'not-notified':
    case 'reopened':
      return told(labels.reason, event.reason)
    case 'aware':
      return told(labels.aware, event.delayReason)
    case 'assessed':
      return assessmentDetails(event, ground)
    case 'notified':
      return noticeDetails(event, ground)
    case 'people-planned':
      return told(labels.planned, dayWords(event.plannedOn))
    case 'people-told':
      return toldDetails(event, ground)
    case 'people-not-told':
      return [
        { label: labels.ground, text: notToldGroundWords[event.ground].name },
        ...told(labels.reason, event.reason),
      ]
    case 'taken-over':
      return [{ text: sourcePhaseWords[event.phase] }, ...told(labels.status, event.statusText)]
  }
}

function assessmentDetails(
  { assessmentId }: BreachEventOf<'assessed'>,
  { assessments }: TimelineGround,
): BreachEventDetail[] {
  const assessment = assessments.find(({ id }) => id === assessmentId)
  if (!assessment) return []
  const { severity, outcome } = assessment
  return [
    { text: riskOutcomeWords[outcome].name },
    ...(severity ? [{ text: severityLine(severity) }] : []),
  ]
}

function noticeDetails(
  event: BreachEventOf<'notified'>,
  ground: TimelineGround,
): BreachEventDetail[] {
  return [
    ...told(labels.authority, event.authority),
    ...told(labels.reference, event.reference),
    ...told(labels.means, event.means),
    ...told(labels.document, documentName(event.documentId, ground)),
    ...told(labels.late, event.delayReason),
    ...told(undefined, event.text),
  ]
}

function toldDetails(
  event: BreachEventOf<'people-told'>,
  ground: TimelineGround,
): BreachEventDetail[] {
  return [
    ...told(labels.people, event.number === null ? null : peopleCountWords(event.number)),
    ...told(labels.means, event.means),
    ...(event.isOrdered ? [{ text: labels.ordered }] : []),
    ...told(labels.document, documentName(event.documentId, ground)),
    ...told(undefined, event.text),
  ]
}

function documentName(id: string | null, { documents }: TimelineGround): string | null {
  if (id === null) return null
  return documents.find((each) => each.id === id)?.name ?? documentWords.missing
}

function told(label: string | undefined, text: string | null): BreachEventDetail[] {
  if (text === null) return []
  return [label === undefined ? { text } : { label, text }]
}
