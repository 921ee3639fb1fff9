import type { BreachPatch } from '#shared/domain/breaches/breach'
import { askVault } from '#support/ask-vault'
import { AWARE_AT, loggedBreach } from '#support/breaches'
import type { TestDesk } from '#support/desk'
import { wordsOf } from '#support/printed-report'

type Stage = 'initial' | 'follow-up' | 'complete'

/** The notification of an incident as it would be issued now, and its words. */
export async function printedNotice(
  desk: TestDesk,
  id: string,
  stage: Stage = 'initial',
  delayReason?: string,
) {
  const print = { kind: 'notification' as const, id, stage, delayReason }
  const document = await askVault(desk, 'breaches:document', { print, isDraft: false })
  return { ...document, words: wordsOf(document.html) }
}

/** Logs an incident that is known to affect personal data, with what is recorded of it. */
export async function awareBreach(desk: TestDesk, patch: BreachPatch = {}): Promise<string> {
  const { id } = await loggedBreach(desk, { awareAt: AWARE_AT })
  if (Object.keys(patch).length > 0) await desk.call('breaches:change', { id, patch })
  return id
}
