import { Link } from '@tanstack/react-router'
import { SectionHeading } from '#ui/sheet/SectionHeading'
import { SheetSection } from '#ui/sheet/SplitSheet'
import type { CatalogueOverview } from '#shared/ipc/catalogues'
import type { RuleOverview } from '#shared/ipc/retention'
import { retentionRulesText as words } from '#shared/text/retention-rules'
import { UserLinks } from '../../parts/users/UserLinks.tsx'
import { useKnownUsers } from '../../parts/users/use-users.ts'
import { formatDate } from '../../ui/format-date.ts'

type RuleUsersProps = { readonly overview: RuleOverview; readonly lists: CatalogueOverview }

/** The activities and rules that use a rule, and the data held under it. */
export function RuleUsers({ overview, lists }: RuleUsersProps) {
  const { holdings, records, nextDueOn, uses } = overview
  const userOf = useKnownUsers(lists)
  return (
    <SheetSection
      headingId="rule-users"
      heading={<SectionHeading id="rule-users" title={words.usedBy} />}
    >
      {uses.length > 0 ? (
        <UserLinks users={uses.map(userOf)} />
      ) : (
        <p className="py-1 text-14 text-ink-soft">{words.notUsed}</p>
      )}
      <p className="py-1 text-14 text-ink-soft">
        {holdings === 0 ? (
          words.noHoldings
        ) : (
          <>
            {words.heldUnder(holdings, records)}
            {nextDueOn === null ? null : `, ${words.nextDue(formatDate(nextDueOn))}`}
            {'. '}
            <Link to="/retention" className="rounded-mark text-accent hover:underline">
              {words.showHoldings}
            </Link>
          </>
        )}
      </p>
    </SheetSection>
  )
}
