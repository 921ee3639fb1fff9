import { useMemo } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { ErrorNote } from '#ui/marks/ErrorNote'
import type { Catalogues } from '#shared/domain/catalogues/catalogue'
import type { ActivitySummary } from '#shared/ipc/activities'
import { newHoldingText as text } from '#shared/text/holdings'
import { useQuery } from '../../call.ts'
import { EntryDialog } from '../fields/EntryDialog.tsx'
import { useFirstProblem } from '../fields/use-first-problem.ts'
import { showUndoToast } from '../history/undo-toast.ts'
import { DatePreview } from './DatePreview.tsx'
import { NewHoldingFields } from './NewHoldingFields.tsx'
import { useNewHolding, type HoldingGround } from './use-new-holding.ts'
import { useToday } from '../fields/use-today.ts'

export type NewHoldingProps = { readonly onClose: () => void }

/** Records data that is held: what, where, since when and how much, with its date beside it. GDPR art. 5(1)(e). */
export function NewHolding({ onClose }: NewHoldingProps) {
  const lists = useQuery('catalogues:list', undefined).data
  const activities = useQuery('activities:list', undefined).data
  if (lists && activities)
    return <Form catalogues={lists.catalogues} activities={activities} onClose={onClose} />
  // Opened once everything is known: a dialog in place of another would forget where the keyboard was.
  return null
}

type FormProps = NewHoldingProps & {
  readonly catalogues: Catalogues
  readonly activities: readonly ActivitySummary[]
}

function Form({ catalogues, activities, onClose }: FormProps) {
  const navigate = useNavigate()
  const ground = useGround(catalogues, activities)
  const entry = useNewHolding(ground)
  const place = useFirstProblem(entry.refusals)
  const submit = async () => {
    const created = await entry.create()
    if (!created) return
    const name = catalogues['data-category'].find(({ id }) => id === created.categoryId)?.name
    onClose()
    await navigate({ to: '/retention/holdings/$id', params: { id: created.id } })
    await showUndoToast(text.done(name ?? ''))
  }
  return (
    <EntryDialog
      title={text.title}
      apply={text.apply}
      entry={entry}
      onClose={onClose}
      onSubmit={submit}
    >
      <p className="-mt-2 text-13 text-ink-soft">{text.hint}</p>
      <div className="grid gap-x-8 gap-y-4 @min-[40rem]:grid-cols-[minmax(0,1fr)_16rem]">
        <div ref={place} className="flex min-w-0 flex-col gap-4">
          <NewHoldingFields entry={entry} catalogues={catalogues} activities={activities} />
          {entry.other ? <ErrorNote title={entry.other.title}>{entry.other.todo}</ErrorNote> : null}
        </div>
        <DatePreview entry={entry} ground={ground} />
      </div>
    </EntryDialog>
  )
}

function useGround(catalogues: Catalogues, activities: readonly ActivitySummary[]): HoldingGround {
  const today = useToday()
  return useMemo(() => {
    const ids = (records: readonly { readonly id: string }[]) =>
      new Set(records.map(({ id }) => id))
    return {
      rules: new Map(catalogues['retention-rule'].map((rule) => [rule.id, rule])),
      known: {
        today,
        categoryIds: ids(catalogues['data-category']),
        ruleIds: ids(catalogues['retention-rule']),
        systemIds: ids(catalogues.system),
        activityIds: ids(activities),
      },
    }
  }, [catalogues, activities, today])
}
