import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { NO_REQUESTER, type NewRequest, type Request } from '#shared/domain/requests/request'
import { orNull } from '#shared/domain/values/text'
import type { AppError } from '#shared/ipc/errors'
import { errorText } from '#shared/text/errors'
import { problemText } from '#shared/text/problems'
import { newRequestText } from '#shared/text/requests-list'
import { useCommand, useQuery } from '../../call.ts'
import { localToday } from '../../parts/findings/local-today.ts'

/** What is being entered; the day may be missing while it is typed. */
export type Entered = Omit<NewRequest, 'receivedOn'> & { readonly receivedOn: string | null }
export type EnteredField = 'types' | 'receivedOn' | 'subject' | 'country' | PersonField
export type PersonField = `requester.${keyof NewRequest['requester']}`

const KEPT = ['new-request']
const BESIDE: readonly string[] = [
  'types',
  'receivedOn',
  'subject',
  'country',
  'requester.name',
  'requester.email',
  'requester.reference',
]

/** The request being entered; who looks at a possible duplicate finds it again as it was. */
export function useNewRequest() {
  const client = useQueryClient()
  // The day is that of the zone in which days are reckoned, not of this computer.
  const today = localToday(useQuery('requests:settings', undefined).data?.timeZone)
  const [entered, setEntered] = useState<Entered>(() => client.getQueryData(KEPT) ?? nothing(today))
  const [isTouched, setTouched] = useState(() => client.getQueryData(KEPT) !== undefined)
  const [refusals, setRefusals] = useState(0)
  const create = useCommand('requests:create')
  const set = (change: Partial<Entered>) => {
    const next = { ...entered, ...change }
    client.setQueryDefaults(KEPT, { gcTime: Infinity })
    client.setQueryData(KEPT, next)
    setEntered(next)
    setTouched(true)
    create.reset()
  }
  return {
    entered,
    set,
    setPerson: (change: Partial<Entered['requester']>) =>
      set({ requester: { ...entered.requester, ...change } }),
    isTouched,
    isBusy: create.isPending,
    /** How often it was refused; each time its first problem wants the keyboard. */
    refusals,
    ...problemsOf(entered, create.error, refusals > 0, today),
    forget: () => client.removeQueries({ queryKey: KEPT }),
    create: async (): Promise<Request | null> => {
      const { receivedOn } = entered
      const isDated = receivedOn !== null && receivedOn <= today
      // A refusal stays in `create` and is told beside the fields.
      const created = isDated
        ? await create.mutateAsync(trimmed({ ...entered, receivedOn })).catch(() => null)
        : null
      if (created === null) setRefusals((before) => before + 1)
      return created
    },
  }
}

export type NewRequestEntry = ReturnType<typeof useNewRequest>

function nothing(today: string): Entered {
  return {
    types: [],
    requester: NO_REQUESTER,
    subject: null,
    channel: null,
    country: null,
    receivedOn: today,
    notes: null,
  }
}

/** Fields that were only touched are nothing recorded. */
function trimmed(entered: NewRequest): NewRequest {
  const { name, email, reference } = entered.requester
  return {
    ...entered,
    subject: tidy(entered.subject),
    requester: { name: tidy(name), email: tidy(email), reference: tidy(reference) },
  }
}

function tidy(text: string | null): string | null {
  return orNull(text ?? '')
}

function problemsOf(
  { receivedOn }: Entered,
  error: AppError | null,
  isTried: boolean,
  today: string,
) {
  const refused = error?.problems.filter(({ field }) => BESIDE.includes(field)) ?? []
  const dayMissing = isTried && receivedOn === null ? newRequestText.dayMissing : null
  const inFuture = receivedOn !== null && receivedOn > today ? problemText['in-the-future'] : null
  const problemOf = (field: EnteredField): string | null => {
    const problem = refused.find((each) => each.field === field)
    if (problem) return problemText[problem.code]
    return field === 'receivedOn' ? (inFuture ?? dayMissing) : null
  }
  const other = error && refused.length === 0 ? errorText[error.code] : null
  return { problemOf, other }
}
