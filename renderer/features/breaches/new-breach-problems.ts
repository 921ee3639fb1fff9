import type { NewBreach } from '#shared/domain/breaches/breach'
import { isAwareLate } from '#shared/domain/breaches/event-problems'
import type { Problem } from '#shared/domain/values/problem'
import { hasInk } from '#shared/domain/values/text'
import { newBreachText as text } from '#shared/text/breaches-list'
import { problemText } from '#shared/text/problems'

/** What is being entered; a time may be missing while it is typed, and the question open. */
export type Entered = Omit<NewBreach, 'firstSignal' | 'timeZone' | 'awareAt' | 'delayReason'> & {
  readonly signalAt: string | null
  readonly isAware: boolean | null
  readonly awareAt: string | null
  readonly delayReason: string
}

export type EnteredField = 'title' | 'firstSignal' | 'isAware' | 'awareAt' | 'delayReason'
export type Ground = {
  readonly timeZone: string
  readonly signalHours: number
  readonly now: string
}

export const NOTHING_ENTERED: Entered = {
  title: '',
  signalAt: null,
  isAware: null,
  awareAt: null,
  delayReason: '',
  natures: [],
  description: null,
}

/** Whether the time between first signal and awareness wants a reason. EDPB 9/2022 para. 31. */
export function wantsDelayReason(
  { signalAt, isAware, awareAt }: Pick<Entered, 'signalAt' | 'isAware' | 'awareAt'>,
  { timeZone, signalHours }: Omit<Ground, 'now'>,
): boolean {
  if (!isAware || signalAt === null || awareAt === null) return false
  const firstSignal = { at: signalAt, isDayOnly: false }
  return isAwareLate({ firstSignal, timeZone }, { at: awareAt, isDayOnly: false }, signalHours)
}

/** What is missing, in words by the field it stands beside; told once the form was refused. */
export function missingFields(entered: Entered, ground: Ground): Map<EnteredField, string> {
  const { title, signalAt, isAware, awareAt, delayReason } = entered
  const missing = new Map<EnteredField, string>()
  if (!hasInk(title)) missing.set('title', text.nameMissing)
  if (signalAt === null) missing.set('firstSignal', text.signalMissing)
  if (isAware === null) missing.set('isAware', text.awareOpen)
  if (isAware && awareAt === null) missing.set('awareAt', text.awareMissing)
  if (wantsDelayReason(entered, ground) && !hasInk(delayReason))
    missing.set('delayReason', text.delayMissing)
  return missing
}

/** What cannot be so, told while it is typed. */
export function wrongFields(
  { signalAt, isAware, awareAt }: Entered,
  { now }: Pick<Ground, 'now'>,
): Map<EnteredField, string> {
  const wrong = new Map<EnteredField, string>()
  if (signalAt !== null && signalAt > now) wrong.set('firstSignal', problemText['in-the-future'])
  if (!isAware || awareAt === null) return wrong
  if (awareAt > now) wrong.set('awareAt', problemText['in-the-future'])
  else if (signalAt !== null && awareAt < signalAt)
    wrong.set('awareAt', problemText['before-signal'])
  return wrong
}

/** What the vault refused, in words by field. */
export function refusedFields(problems: readonly Problem[]): Map<string, string> {
  return new Map(
    problems.map(({ field, code }) => [
      field.replace(/^firstSignal\..*/, 'firstSignal'),
      problemText[code],
    ]),
  )
}
