import { ArrowLeft } from 'lucide-react'
import { Button } from '#ui/actions/Button'
import { PageHeader } from '#ui/frame/PageHeader'
import { EmptyState } from '#ui/marks/EmptyState'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { SkeletonRows } from '#ui/marks/SkeletonRows'
import { errorText } from '#shared/text/errors'
import { journalText as words } from '#shared/text/journal'
import { useQuery } from '../../call.ts'
import { useSheetKeys } from '../../parts/fields/use-sheet-keys.ts'
import { formatInstant } from '../../ui/format-date.ts'
import { AsOfPopover } from './AsOfPopover.tsx'
import { AsOfRegister } from './AsOfRegister.tsx'

type AsOfPageProps = {
  readonly at: string
  readonly onChange: (at: string) => void
  readonly onLeave: () => void
}

const stay = () => undefined

/** The register as it stood at a moment: only to be read, and marked as such. */
export function AsOfPage({ at, onChange, onLeave }: AsOfPageProps) {
  useSheetKeys({ onBack: onLeave, onPrevious: stay, onNext: stay })
  return (
    <>
      <PageHeader
        back={
          <Button kind="plain" icon={<ArrowLeft aria-hidden="true" />} onPress={onLeave}>
            {words.leaveAsOf}
          </Button>
        }
        title={words.asOfTitle(formatInstant(at))}
        state={words.asOfMark}
        viewMenu={<AsOfPopover onShow={onChange} />}
      />
      <div className="px-6 pb-16">
        <PastRegister at={at} />
      </div>
    </>
  )
}

function PastRegister({ at }: { readonly at: string }) {
  const { data, error, isPlaceholderData } = useQuery('journal:as-of', { at })
  if (error) {
    const { title, todo } = errorText[error.code]
    return <ErrorNote title={title}>{todo}</ErrorNote>
  }
  if (!data || isPlaceholderData) return <SkeletonRows count={8} />
  if (!data.data) return <EmptyState title={words.asOfNothing}>{words.asOfNothingTodo}</EmptyState>
  return (
    <>
      {data.erased > 0 ? <ErrorNote tone="neutral" title={words.asOfErased(data.erased)} /> : null}
      <AsOfRegister data={data.data} />
    </>
  )
}
