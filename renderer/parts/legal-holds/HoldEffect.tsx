import { useDeferredValue } from 'react'
import { isEmptyScope } from '#shared/domain/retention/hold-problems'
import type { HoldScope } from '#shared/domain/retention/legal-hold'
import { newHoldText as text } from '#shared/text/legal-holds'
import { useQuery } from '../../call.ts'

/** What a scope covers of what is held now, told while it is written. GDPR art. 17(3). */
export function HoldEffect({ scope }: { readonly scope: HoldScope }) {
  return (
    <div role="status" className="border-t border-hairline pt-3 text-14">
      {isEmptyScope(scope) ? (
        <p className="text-13 text-ink-faint">{text.effectEmpty}</p>
      ) : (
        <Covered scope={scope} />
      )}
    </div>
  )
}

function Covered({ scope }: { readonly scope: HoldScope }) {
  const { data } = useQuery('holds:effect', { scope: useDeferredValue(scope) })
  if (!data) return null
  if (data.holdings === 0) return <p className="text-13 text-ink-soft">{text.effectNothing}</p>
  return <p className="font-semibold text-ink">{text.effectIs(data)}</p>
}
