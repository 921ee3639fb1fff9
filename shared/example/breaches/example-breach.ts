import type { Assessment, NewAssessment } from '../../domain/breaches/assessment.ts'
import { emptyBreach, type Breach } from '../../domain/breaches/breach.ts'
import type { BreachEvent, NewBreachEvent } from '../../domain/breaches/event.ts'
import { severity } from '../../domain/breaches/severity-score.ts'
import { exampleId } from '../catalogues.ts'

export const OFFICER = 'Data protection officer'
export const AUTHORITY = 'Supervisory authority (invented)'

type WithoutWho<E> = E extends unknown ? Omit<E, 'by' | 'isDayOnly'> : never
/** A step of the example; the officer records each with its time of day. */
export type Step = WithoutWho<NewBreachEvent>

type Known = Pick<Breach, 'title' | 'timeZone' | 'firstSignal' | 'createdOn' | 'changedOn'> &
  Partial<Omit<Breach, 'id' | 'refNo' | 'events'>>

/** An incident of the example, from what is known of it and its steps. */
export function exampleBreach(number: number, known: Known, steps: readonly Step[]): Breach {
  const refNo = `BR-${String(number).padStart(3, '0')}`
  return {
    ...emptyBreach(refNo, known),
    ...known,
    id: exampleId('breach', String(number).padStart(2, '0')),
    events: steps.map((step, index) => eventOf(step, `${number}-${index}`)),
  }
}

/** An assessment of the example, with what its answers come to. */
export function exampleAssessment(word: string, at: string, entered: NewAssessment): Assessment {
  return {
    ...entered,
    id: exampleId('assessment', word),
    at,
    by: OFFICER,
    severity: entered.answers && severity(entered.answers),
  }
}

function eventOf(step: Step, word: string): BreachEvent {
  // The cast: an event without who and how exactly, and both of them.
  return {
    ...step,
    id: exampleId('breach-event', word),
    isDayOnly: false,
    by: OFFICER,
  } as BreachEvent
}
