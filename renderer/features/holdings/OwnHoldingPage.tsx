import { ArrowLeft } from 'lucide-react'
import { Link, useNavigate } from '@tanstack/react-router'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from '#ui/actions/Button'
import { PageHeader } from '#ui/frame/PageHeader'
import type { OwnData } from '#shared/domain/retention/settings'
import { holdingSheetText as words, ownHoldingText, ownRuleLink } from '#shared/text/holdings'
import { ownSystemOf } from '#shared/text/retention-words'
import { useSheetKeys } from '../../parts/fields/use-sheet-keys.ts'
import { arrangeToShow } from '../../parts/list/use-kept-view.ts'

/** What this program keeps itself has no sheet: it says where it is erased. GDPR art. 5(1)(e). */
export function OwnHoldingPage({ own }: { readonly own: OwnData }) {
  const navigate = useNavigate()
  const open = useOwnPlace(own)
  const { title, where, link } = ownHoldingText[own]
  const onBack = () => void navigate({ to: '/retention' })
  useSheetKeys({ onBack, onPrevious: stay, onNext: stay })
  return (
    <>
      <PageHeader
        back={
          <Button kind="plain" icon={<ArrowLeft aria-hidden="true" />} onPress={onBack}>
            {words.back}
          </Button>
        }
        title={title}
        state={ownSystemOf(own)}
      />
      <div className="flex max-w-column flex-col items-start gap-3 px-6 pb-16 text-14">
        <p className="text-ink-soft">{where}</p>
        {link ? (
          <Button kind="primary" onPress={() => void open()}>
            {link}
          </Button>
        ) : null}
        <Link to="/settings/retention" className="rounded-mark text-accent hover:underline">
          {ownRuleLink}
        </Link>
      </div>
    </>
  )
}

function useOwnPlace(own: OwnData): () => Promise<void> {
  const navigate = useNavigate()
  const client = useQueryClient()
  return async () => {
    if (own === 'journal') return navigate({ to: '/journal' })
    if (own === 'deletions') return navigate({ to: '/retention/erasures' })
    if (own === 'breaches') return navigate({ to: '/breaches' })
    if (own === 'children' || own === 'evidence') return navigate({ to: '/deletions' })
    await arrangeToShow(client, 'requests-list', { erase: ['due'] })
    await navigate({ to: '/requests' })
  }
}

function stay(): void {}
