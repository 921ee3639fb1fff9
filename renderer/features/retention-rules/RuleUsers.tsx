import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { Button } from '#ui/actions/Button'
import type { CatalogueOverview } from '#shared/ipc/catalogues'
import type { RuleOverview } from '#shared/ipc/retention'
import { retentionRulesText as words, ruleSections } from '#shared/text/retention-rules'
import { arrangeToShow } from '../../parts/list/use-kept-view.ts'
import { SheetPart } from '../../parts/sections/SheetPart.tsx'
import { UserLinks } from '../../parts/users/UserLinks.tsx'
import { useKnownUsers } from '../../parts/users/use-users.ts'
import { formatDate } from '../../ui/format-date.ts'

type RuleUsersProps = { readonly overview: RuleOverview; readonly lists: CatalogueOverview }

/** The activities and rules that use a rule, and the data held under it. */
export function RuleUsers({ overview, lists }: RuleUsersProps) {
  const { holdings, records, nextDueOn, uses, rule } = overview
  const userOf = useKnownUsers(lists)
  const show = useShowHoldings(rule.id)
  return (
    <SheetPart section={ruleSections.users}>
      {uses.length > 0 ? (
        <UserLinks users={uses.map(userOf)} />
      ) : (
        <p className="py-1 text-14 text-ink-soft">{words.notUsed}</p>
      )}
      {holdings === 0 ? (
        <p className="py-1 text-14 text-ink-soft">{words.noHoldings}</p>
      ) : (
        <div className="flex flex-wrap items-center gap-x-2 text-14 text-ink-soft">
          <p>
            {words.heldUnder(holdings, records)}
            {nextDueOn === null ? null : `, ${words.nextDue(formatDate(nextDueOn))}`}
          </p>
          <Button kind="plain" onPress={show}>
            {words.showHoldings}
          </Button>
        </div>
      )}
    </SheetPart>
  )
}

/** Goes to the table of what is held, arranged to show what follows the rule. */
function useShowHoldings(ruleId: string): () => void {
  const client = useQueryClient()
  const navigate = useNavigate()
  return () =>
    void arrangeToShow(client, 'retention-list', { rule: [ruleId] }).then(() =>
      navigate({ to: '/retention' }),
    )
}
