import { useNavigate } from '@tanstack/react-router'
import { retentionPageText as text } from '#shared/text/retention-page'
import { Button } from '#ui/actions/Button'
import { MenuItem } from '#ui/actions/Menu'
import { MenuButton } from '#ui/actions/MenuButton'
import { PageHeader } from '#ui/frame/PageHeader'
import { RetentionExportMenu } from './RetentionExportMenu.tsx'
import type { Retention } from './use-retention.ts'

export type RetentionHeaderProps = {
  readonly retention: Retention
  readonly onCreate: () => void
}

/** How storage limits stand in a line of words, and everything that can be done about them. */
export function RetentionHeader({ retention, onCreate }: RetentionHeaderProps) {
  const { list } = retention
  const navigate = useNavigate()
  if (retention.isNew)
    return <PageHeader title={text.title} state={'\u00a0'} viewMenu={<PlacesMenu />} />
  return (
    <PageHeader
      title={text.title}
      state={list.isReady ? stateLine(retention) : '\u00a0'}
      viewMenu={
        <>
          <PlacesMenu />
          <RetentionExportMenu retention={retention} />
          <Button onPress={() => void navigate({ to: '/retention/import' })}>{text.import}</Button>
        </>
      }
      primaryAction={
        <Button kind="primary" onPress={onCreate}>
          {text.create}
        </Button>
      }
    />
  )
}

function PlacesMenu() {
  const navigate = useNavigate()
  return (
    <MenuButton label={text.places}>
      <MenuItem
        id="rules"
        label={text.rules}
        onAction={() => void navigate({ to: '/retention/rules' })}
      />
      <MenuItem
        id="holds"
        label={text.holds}
        onAction={() => void navigate({ to: '/retention/holds' })}
      />
      <MenuItem
        id="erasures"
        label={text.erasures}
        onAction={() => void navigate({ to: '/retention/erasures' })}
      />
      <MenuItem
        id="settings"
        label={text.settings}
        onAction={() => void navigate({ to: '/settings/retention' })}
      />
    </MenuButton>
  )
}

function stateLine({ isFiltered, counts, dueSoonDays }: Retention): string {
  if (!counts) return '\u00a0'
  return isFiltered
    ? text.stateShown(counts.matching, counts.total)
    : text.state(counts, dueSoonDays)
}
