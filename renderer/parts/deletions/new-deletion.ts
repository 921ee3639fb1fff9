import type { AgeBand, BeliefBasis, SignalChannel } from '#shared/domain/deletions/choices'
import type { NewDeletion } from '#shared/domain/deletions/deletion'
import type { Problem } from '#shared/domain/values/problem'
import type { TimePoint } from '#shared/domain/values/time-point'
import { REFERENCE_MAX } from '#shared/ipc/deletions'
import { newDeletionText as text } from '#shared/text/deletions-list'
import { problemText } from '#shared/text/problems'

/** What is being entered; the signal may be missing while it is typed. */
export type EnteredDeletion = {
  readonly signalChannel: SignalChannel | null
  readonly signal: TimePoint | null
  /** What is typed as its time cannot be read; the field itself says so. */
  readonly isSignalMistyped: boolean
  readonly beliefBasis: readonly BeliefBasis[]
  readonly country: string | null
  readonly ageBand: AgeBand
  /** What support needs to find the account; it is sent apart and stands in no record. */
  readonly reference: string
}

/** What is known before the form opens, from a request or an incident. */
export type KnownOfDeletion = Partial<NewDeletion>

export type EnteredField = 'signalChannel' | 'signal' | 'beliefBasis' | 'country' | 'reference'

/** The form as it opens. */
export function firstEntered(known: KnownOfDeletion): EnteredDeletion {
  return {
    signalChannel: known.signalChannel ?? null,
    signal: known.signal ?? null,
    isSignalMistyped: false,
    beliefBasis: known.beliefBasis ?? [],
    country: known.country ?? null,
    ageBand: known.ageBand ?? 'unknown',
    reference: '',
  }
}

/** What is missing, in words by the field it stands beside; told once the form was refused. */
export function missingFields(entered: EnteredDeletion): Map<EnteredField, string> {
  const missing = new Map<EnteredField, string>()
  if (entered.signalChannel === null) missing.set('signalChannel', text.channelMissing)
  if (entered.signal === null && !entered.isSignalMistyped)
    missing.set('signal', text.signalMissing)
  return missing
}

/** What cannot be so, told while it is typed. */
export function wrongFields(
  { signal, reference }: Pick<EnteredDeletion, 'signal' | 'reference'>,
  now: string,
): Map<EnteredField, string> {
  const wrong = new Map<EnteredField, string>()
  if (signal !== null && signal.at > now) wrong.set('signal', problemText['in-the-future'])
  if (reference.length > REFERENCE_MAX) wrong.set('reference', text.referenceTooLong(REFERENCE_MAX))
  return wrong
}

/** What the vault refused, in words by field. */
export function refusedFields(problems: readonly Problem[]): Map<string, string> {
  return new Map(
    problems.map(({ field, code }) => [field.replace(/^signal\..*/, 'signal'), problemText[code]]),
  )
}

/** The record as it is sent; null while something is missing. */
export function toNewDeletion(
  entered: EnteredDeletion,
  known: KnownOfDeletion,
): NewDeletion | null {
  const { signalChannel, signal, beliefBasis, country, ageBand } = entered
  if (signalChannel === null || signal === null) return null
  return {
    signalChannel,
    signal,
    beliefBasis: [...beliefBasis],
    country,
    ageBand,
    requestIds: known.requestIds ?? [],
    breachIds: known.breachIds ?? [],
  }
}
