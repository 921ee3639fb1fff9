import type { DeletionEventKind } from '#shared/domain/deletions/event'
import { controls } from '#shared/text/controls'
import { deletionStepText as words } from '#shared/text/deletion-steps'
import {
  ageCheckMethodWords,
  ageResultWords,
  decisionRoleWords,
  freezeWords,
  parentalConsentWords,
  verificationResultWords,
} from '#shared/text/deletion-words'
import { enteredCase, TO_CLEARING, toldAndListed } from '#support/deletion-story'
import { open } from '../../test/e2e/pages/axe.ts'
import {
  addTo,
  ageCaseOf,
  choose,
  pick,
  pressRecord,
  recordStep as record,
  startStep,
  tick,
} from '../../test/e2e/pages/deletions.ts'
import { ask } from '../../test/e2e/pages/frame.ts'
import { dismissNotices } from '../../test/e2e/pages/requests.ts'
import type { Visit } from './visit.ts'

/** One case from its signal to the search, each step as it is recorded; undo takes all of it back. */
export async function visitSteps(visit: Visit): Promise<void> {
  const { page } = visit.workbench
  const { id } = await ask(page, 'deletions:create', enteredCase())
  await ask(page, 'deletions:keep-reference', { id, text: 'Ticket 50112' })
  await open(page, `/deletions/${id}`)
  const { confirm, form } = ageCaseOf(page)
  await checks(visit)
  await decision(visit)
  await deleting(visit, id)
  await seeStep(visit, 'verified', () => tick(page, verificationResultWords['only-kept']))
  await pressRecord(page)
  await confirm.waitFor()
  await visit.camera('deletion-step-verified-for-good')
  await confirm.getByRole('button', { name: controls.cancel }).click()
  await form.getByRole('button', { name: controls.cancel }).click()
  await form.waitFor({ state: 'hidden' })
}

/** A case that is cleared, up to the seal. */
export async function visitClearing(visit: Visit): Promise<void> {
  const { page } = visit.workbench
  const { id } = await ask(page, 'deletions:create', enteredCase())
  for (const event of TO_CLEARING.slice(0, -1))
    await ask(page, 'deletions:record-event', { id, event })
  await open(page, `/deletions/${id}`)
  await seeStep(visit, 'cleared')
  await recordStep(visit)
  await seeStep(visit, 'closed')
  const { form } = ageCaseOf(page)
  await form.getByRole('button', { name: controls.cancel }).click()
  await form.waitFor({ state: 'hidden' })
}

/** Records a step, without the notice that tells of it. */
async function recordStep({ workbench: { page } }: Visit): Promise<void> {
  await record(page)
  await dismissNotices(page)
}

/** Opens a step, fills it and takes its picture; it is not recorded yet. */
async function seeStep(
  { workbench: { page }, camera }: Visit,
  kind: DeletionEventKind,
  fill: () => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  await startStep(page, kind)
  await fill()
  await camera(`deletion-step-${kind}`)
}

async function checks(visit: Visit): Promise<void> {
  const { page } = visit.workbench
  await seeStep(visit, 'frozen', () =>
    tick(page, freezeWords.suspension.name, freezeWords.marketing.name),
  )
  await recordStep(visit)
  await seeStep(visit, 'age-checked', () =>
    tick(
      page,
      ageCheckMethodWords['statement-asked'].name,
      ageResultWords['under-age'],
      '13 to 15',
    ),
  )
  await recordStep(visit)
  await seeStep(visit, 'consent-checked', () => tick(page, parentalConsentWords['not-verified']))
  await recordStep(visit)
}

/** First refused, because one person alone does not decide. */
async function decision(visit: Visit): Promise<void> {
  const { workbench, camera } = visit
  const { page } = workbench
  const sheet = ageCaseOf(page)
  await startStep(page, 'decided')
  await tick(page, words.decided.tested)
  await sheet.addKept.click()
  await pressRecord(page)
  await camera('deletion-step-decided-refused')
  await choose(page, sheet.role('second'), decisionRoleWords['head-of-support'])
  const kept = sheet.kept(1)
  const { catalogues } = await ask(page, 'catalogues:list', undefined)
  await pick(page, kept.category, catalogues['data-category'][0]?.name ?? '')
  await kept.law.fill('Law on accounting, art. 19')
  await kept.until.fill('31 Dec 2036')
  await camera('deletion-step-decided')
  await recordStep(visit)
}

async function deleting(visit: Visit, id: string): Promise<void> {
  const { page } = visit.workbench
  const { form } = ageCaseOf(page)
  const { catalogues } = await ask(page, 'catalogues:list', undefined)
  await seeStep(visit, 'deletion-started', async () => {
    await addTo(page, words.started.categories, catalogues['data-category'][1]?.name ?? '')
    await addTo(page, words.started.systems, catalogues.system[0]?.name ?? '')
  })
  await recordStep(visit)
  const { processors, recipients } = toldAndListed()
  await ask(page, 'deletions:change', { id, patch: { processors, recipients } })
  await seeStep(visit, 'deleted', async () => {
    await tick(page, words.deleted.backupChoices.none)
    await form.getByRole('textbox', { name: words.deleted.records }).fill('211')
  })
  await recordStep(visit)
}
