import { STATUSES } from '#shared/domain/activities/choices'
import type { ActivitySummary } from '#shared/ipc/activities'
import { activitiesListText } from '#shared/text/activities-list'
import { statusWords } from '#shared/text/choices'
import { listText } from '#shared/text/list'
import { Button } from '#ui/actions/Button'
import { MenuItem } from '#ui/actions/Menu'
import { MenuButton } from '#ui/actions/MenuButton'
import { Popover } from '#ui/layers/Popover'
import type { List } from '../../parts/list/list.ts'
import { BulkOwner, BulkReview } from './BulkForms.tsx'
import { changeMany } from './change-many.ts'

const text = activitiesListText.bulk

/** What can be done with several activities at once, in place of the filters while some are selected. */
export function BulkBar({ list }: { readonly list: List<ActivitySummary> }) {
  const ids = list.selection
  return (
    <>
      <p role="status" className="pr-2 text-14 font-semibold text-ink">
        {listText.selected(ids.length)}
      </p>
      <Popover label={text.owner} trigger={<Button kind="plain">{text.owner}…</Button>}>
        {(close) => <BulkOwner ids={ids} owners={ownersOf(list.allRows)} onDone={close} />}
      </Popover>
      <MenuButton kind="plain" label={text.status}>
        {STATUSES.map((status) => (
          <MenuItem
            key={status}
            id={status}
            label={statusWords[status]}
            onAction={() => void changeMany(ids, { status })}
          />
        ))}
      </MenuButton>
      <Popover label={text.review} trigger={<Button kind="plain">{text.review}…</Button>}>
        {(close) => <BulkReview ids={ids} onDone={close} />}
      </Popover>
      <Button kind="plain" onPress={() => list.move({ kind: 'clear' })}>
        {listText.clearSelection}
      </Button>
    </>
  )
}

function ownersOf(rows: readonly ActivitySummary[]): string[] {
  const owners = rows.flatMap(({ owner }) => (owner === null ? [] : [owner]))
  return [...new Set(owners)].sort((a, b) => a.localeCompare(b, 'en'))
}
