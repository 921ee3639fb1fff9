import '../native-bytes.ts'
import { act, screen, waitFor, within } from '@testing-library/react'
import { vi, onTestFinished } from 'vitest'
import type { Breach, BreachPatch, NewBreach } from '#shared/domain/breaches/breach'
import type { NewBreachEvent } from '#shared/domain/breaches/event'
import type { NewAssessment } from '#shared/domain/breaches/assessment'
import { loggedBreach } from '#support/breaches'
import { aDesk } from '#support/desk'
import { NOW } from '#support/now'
import { queryClient, useQuery } from '../../../renderer/call.ts'
import { AssessmentSection } from '../../../renderer/features/breaches/assessment/AssessmentSection.tsx'
import { IncidentSteps } from '../../../renderer/features/breaches/steps/IncidentSteps.tsx'
import { openRoutes, type OpenedWindow } from '../open-routes.tsx'

export type OpenedIncident = OpenedWindow & {
  /** The incident as the vault holds it. */
  readonly kept: () => Promise<Breach>
  readonly id: string
}
type Given = {
  readonly entered?: Partial<NewBreach>
  readonly patch?: BreachPatch
  /** Steps and assessments in the order in which they were made. */
  readonly deeds?: readonly (NewBreachEvent | NewAssessment)[]
}

/** The steps and the assessment of an incident over the real dispatcher and an encrypted vault. */
export async function openIncident({
  entered,
  patch,
  deeds = [],
}: Given = {}): Promise<OpenedIncident> {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW) })
  onTestFinished(() => void vi.useRealTimers())
  const desk = await aDesk('empty')
  const { id } = await loggedBreach(desk, entered)
  if (patch) await desk.call('breaches:change', { id, patch })
  for (const deed of deeds) {
    if ('method' in deed) await desk.call('breaches:assess', { id, by: null, assessment: deed })
    else await desk.call('breaches:record-event', { id, event: deed })
  }
  const pages = { '/': () => <IncidentPage id={id} /> }
  const opened = await openRoutes(pages, '/', desk)
  await screen.findByRole('list', { name: 'What happened' }, { timeout: 10_000 })
  return { ...opened, id, kept: async () => (await desk.call('breaches:read', { id })).breach }
}

function IncidentPage({ id }: { readonly id: string }) {
  const { data } = useQuery('breaches:read', { id })
  return (
    <>
      <h1>Incident</h1>
      {data ? <IncidentSteps sheet={data} /> : null}
      {data ? <AssessmentSection sheet={data} /> : null}
    </>
  )
}

export const button = (name: string | RegExp) => screen.getByRole('button', { name })
/** The dialog that is open. */
export const dialog = async () => within(await screen.findByRole('dialog'))
export const timeline = () => within(screen.getByRole('list', { name: 'What happened' }))

/** Reads anew what was changed behind the window's back. */
export async function readAnew(): Promise<void> {
  await act(() => queryClient.invalidateQueries())
}

/** Waits until what is expected is there. */
export async function expectSoon(look: () => Promise<void> | void): Promise<void> {
  await waitFor(look, { timeout: 10_000 })
}
