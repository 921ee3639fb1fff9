import type { LinkedRequest } from '../ipc/deletions.ts'
import { requestStateWords } from './request-words.ts'

type Standing = Pick<LinkedRequest, 'state' | 'isPaused'>
type Naming = Pick<LinkedRequest, 'refNo' | 'isErased'>

/** Words about the requests that a deletion case names. */
export const linkedRequestText = {
  article: 'GDPR art. 5(2), 12(3)',
  answer: (ref: string) => `Answer to ${ref}`,
} as const

/** Where a request stands that has no day by which an answer is due: `Paused, waiting for clarification`. */
export function standingWords({ state, isPaused }: Standing): string {
  return isPaused ? `Paused, ${stateInSentence(state)}` : requestStateWords[state]
}

/** The state of a request within a sentence. */
export function stateInSentence(state: LinkedRequest['state']): string {
  const words = requestStateWords[state]
  return words.charAt(0).toLowerCase() + words.slice(1)
}

/** That a case stays linked to requests that say who asked; null where none does. GDPR art. 5(2), 12(3). */
export function staysLinkedWords(
  requests: readonly Naming[],
  when: 'open' | 'closing' | 'sealed',
): string | null {
  const naming = requests.filter(({ isErased }) => !isErased).map(({ refNo }) => refNo)
  if (naming.length === 0) return null
  const isOne = naming.length === 1
  const says = isOne
    ? 'says who asked until its personal fields are erased under its own rule'
    : 'say who asked until their personal fields are erased under their own rule'
  const stays = when === 'open' ? 'Once sealed, the case stays linked' : 'The case stays linked'
  const linked = `${stays} to ${listed(naming)}, which ${says}.`
  if (when === 'sealed') return linked
  const remove = isOne
    ? 'Remove the link first if nobody needs it.'
    : 'Remove the links first if nobody needs them.'
  return `${linked} ${remove}`
}

function listed(refs: readonly string[]): string {
  return [refs.slice(0, -1).join(', '), refs.at(-1)].filter(Boolean).join(' and ')
}
