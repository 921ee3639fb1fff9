import { ArrowLeft } from 'lucide-react'
import { Button } from '#ui/actions/Button'
import { PageHeader } from '#ui/frame/PageHeader'
import { RecordTitle } from '#ui/sheet/RecordTitle'
import { holdingSheetText as words } from '#shared/text/holdings'
import { RetentionChip } from '../../parts/holdings/RetentionChip.tsx'
import { HoldingActions } from './HoldingActions.tsx'
import type { SectionProps } from './holding-sheet.ts'

export type HoldingHeaderProps = SectionProps & { readonly onBack: () => void }

/** What is held and where, how its date stands, and what can be done now. */
export function HoldingHeader({ sheet, onBack }: HoldingHeaderProps) {
  const { row } = sheet
  const system = row.system ?? words.noSystem
  const chip = <RetentionChip date={row} />
  return (
    <PageHeader
      back={
        <Button kind="plain" icon={<ArrowLeft aria-hidden="true" />} onPress={onBack}>
          {words.back}
        </Button>
      }
      title={
        <bdi className="line-clamp-2" title={row.category}>
          {row.category}
        </bdi>
      }
      pinned={
        <>
          <RecordTitle name={row.category} />
          {chip}
        </>
      }
      state={
        <span className="flex flex-wrap items-baseline gap-x-4">
          <bdi>{system}</bdi>
          {chip}
        </span>
      }
      primaryAction={<HoldingActions sheet={sheet} onBack={onBack} />}
    />
  )
}
