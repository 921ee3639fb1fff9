import { useState } from 'react'
import { ComboField } from '#ui/fields/ComboField'
import type { Activity } from '#shared/domain/activities/activity'
import type { Telling } from '#shared/domain/deletions/deletion'
import { deletionStepText } from '#shared/text/deletion-steps'
import { call, useQuery } from '../../../call.ts'
import { showFailure } from '../../../parts/history/undo-toast.ts'
import type { StepDraft } from './step-draft.ts'
import type { StepForm } from './use-step-form.ts'

const words = deletionStepText.started

/** Adds to the lists what a processing activity names: its data, systems, processors and recipients. GDPR art. 30(1). */
export function TakeOverLists({ form }: { readonly form: StepForm }) {
  const { data } = useQuery('activities:list', undefined)
  const [taken, setTaken] = useState<string | null>(null)
  if (!data || data.length === 0) return null
  const take = async (id: string | null) => {
    setTaken(id)
    if (id === null) return
    try {
      const { activity } = await call('activities:read', { id })
      form.change(withListsOf(activity, form.draft))
    } catch (error) {
      showFailure(error)
    }
  }
  return (
    <ComboField
      label={words.from}
      description={words.fromHint}
      choices={data.map(({ id, refNo, name }) => ({ id, label: name, description: refNo }))}
      value={taken}
      onChange={(id) => void take(id)}
    />
  )
}

/** The lists with what an activity names besides. */
export function withListsOf(activity: Activity, draft: StepDraft): Partial<StepDraft> {
  const { dataCategories, systemIds, processorIds, recipientIds } = activity
  return {
    categoryIds: joined(
      draft.categoryIds,
      dataCategories.map(({ categoryId }) => categoryId),
    ),
    systemIds: joined(draft.systemIds, systemIds),
    processors: withTold(draft.processors, processorIds),
    recipients: withTold(draft.recipients, recipientIds),
  }
}

function withTold(telling: Telling, ids: readonly string[]): Telling {
  const fresh = ids.filter((id) => telling.told.every((each) => each.id !== id))
  if (fresh.length === 0) return telling
  return { isNone: false, told: [...telling.told, ...fresh.map((id) => ({ id, on: null }))] }
}

function joined(known: readonly string[], more: readonly string[]): string[] {
  return [...new Set([...known, ...more])]
}
