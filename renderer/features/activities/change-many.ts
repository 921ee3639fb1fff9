import type { CallInput } from '#shared/ipc/contract'
import { activitiesListText } from '#shared/text/activities-list'
import { call } from '../../call.ts'
import { showFailure, showUndoToast } from '../../parts/history/undo-toast.ts'

export type ManyPatch = CallInput<'activities:change-many'>['patch']

const said = activitiesListText.bulk.changed

/** Changes one thing of several activities in one step that undo takes back; throws when it is refused. */
export async function saveMany(ids: readonly string[], patch: ManyPatch): Promise<void> {
  const count = await call('activities:change-many', { ids: [...ids], patch })
  const what = 'owner' in patch ? said.owner : 'status' in patch ? said.status : said.nextReviewOn
  await showUndoToast(what(count))
}

/** The same where no field is there to say why it was refused. */
export async function changeMany(ids: readonly string[], patch: ManyPatch): Promise<void> {
  await saveMany(ids, patch).catch(showFailure)
}
