import type { OwnData } from '#shared/domain/retention/settings'
import { NO_RETENTION_FILTER, type RetentionFilter } from '#shared/ipc/retention'
import { retentionSettingsText as words } from '#shared/text/retention-settings'
import { useQuery } from '../../call.ts'
import { formatDate } from '../../ui/format-date.ts'

/** How much of one kind of data this program keeps, and when the first of it falls due. */
export function ComesTo({ own }: { readonly own: OwnData }) {
  const filter = ownFilter(own)
  const { data: counts } = useQuery('retention:counts', filter)
  const { data: reached } = useQuery('retention:counts', {
    ...filter,
    statuses: ['OVERDUE', 'DUE_TODAY'],
  })
  const { data: page } = useQuery('retention:page', {
    filter,
    sort: { by: 'due', descending: false },
    after: null,
    limit: 1,
  })
  const next = page?.rows[0]?.dueOn ?? null
  return (
    <span>
      {words.comesTo({
        records: counts && page ? counts.matchingRecords : null,
        due: reached?.matching ?? 0,
        next: next === null ? null : formatDate(next),
      })}
    </span>
  )
}

/** What this program keeps itself of one kind. */
function ownFilter(own: OwnData): RetentionFilter {
  return { ...NO_RETENTION_FILTER, systemIds: ['own'], categoryIds: [`own-${own}`] }
}
