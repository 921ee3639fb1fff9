import '../native-bytes.ts'
import { screen, waitFor } from '@testing-library/react'
import { useLocation } from '@tanstack/react-router'
import type { DeletionPatch, NewDeletion } from '#shared/domain/deletions/deletion'
import type { NewDeletionEvent } from '#shared/domain/deletions/event'
import { aDesk, type TestDesk } from '#support/desk'
import { DeletionsPage } from '../../../renderer/features/deletions/DeletionsPage.tsx'
import { openRoutes, type OpenedWindow } from '../open-routes.tsx'

const OTHERS = [
  '/deletions/$id',
  '/deletions/import',
  '/deletions/year',
  '/deletions/ages',
  '/settings/deletions',
]

/** The register of age-verification cases over the real dispatcher and an encrypted vault. */
export async function openDeletions(
  fill: (desk: TestDesk) => Promise<unknown> = () => Promise.resolve(),
): Promise<OpenedWindow> {
  const desk = await aDesk('empty')
  await desk.call('requests:change-settings', { timeZone: 'UTC' })
  await fill(desk)
  const places = Object.fromEntries(OTHERS.map((at) => [at, Elsewhere]))
  return openRoutes({ '/deletions': DeletionsPage, ...places }, '/deletions', desk)
}

/** The same once the keyboard is in the list. */
export async function openDeletionList(
  fill: (desk: TestDesk) => Promise<unknown>,
): Promise<OpenedWindow> {
  const opened = await openDeletions(fill)
  const grid = await screen.findByRole('grid', {}, { timeout: 15_000 })
  await waitFor(() => {
    if (document.activeElement !== grid) throw new Error('The list has no focus yet.')
  })
  return opened
}

/** The numbers of the rows that are drawn, in their order. */
export function shownRefs(): string[] {
  const texts = screen.getAllByRole('gridcell').map((cell) => cell.textContent)
  return texts.filter((text) => /^DEL-\d+$/.test(text))
}

const NOTHING_SPECIAL: NewDeletion = {
  signalChannel: 'support-staff',
  signal: { at: '2026-11-20T08:00:00.000Z', isDayOnly: false },
  beliefBasis: ['self-statement'],
  country: 'LT',
  ageBand: 'unknown',
  requestIds: [],
  breachIds: [],
}

/** A case with its steps; everything that sealing asks for is there. */
export async function aCase(
  desk: TestDesk,
  changed: Partial<NewDeletion> = {},
  events: readonly NewDeletionEvent[] = [],
): Promise<string> {
  const { id } = await desk.call('deletions:create', { ...NOTHING_SPECIAL, ...changed })
  await desk.call('deletions:change', { id, patch: COMPLETE })
  for (const event of events) await desk.call('deletions:record-event', { id, event })
  return id
}

const nobody = { isNone: true, told: [] }
const COMPLETE: DeletionPatch = {
  otherCategories: ['Account data'],
  otherSystems: ['Shop'],
  processors: nobody,
  recipients: nobody,
}

/** The steps to a sealed proof, all at one moment. */
export function deletedAndClosed(at: string): NewDeletionEvent[] {
  return [...deleted(at), verified(at), { at, isDayOnly: false, kind: 'closed' }]
}

/** The steps to the deletion, after which no backup holds anything. */
export function deleted(at: string): NewDeletionEvent[] {
  const when = { at, isDayOnly: false }
  return [
    frozen(at),
    {
      ...when,
      kind: 'age-checked',
      method: 'statement-asked',
      result: 'under-age',
      band: '13-15',
      hasCollected: false,
    },
    { ...when, kind: 'consent-checked', consent: 'none', method: null },
    {
      ...when,
      kind: 'decided',
      roles: ['data-protection-officer', 'head-of-support'],
      areExceptionsTested: true,
    },
    { ...when, kind: 'deletion-started' },
    { ...when, kind: 'deleted', records: 12, logDigest: null, backupExpiry: null },
  ]
}

/** The steps of a case of somebody who turned out to be of age. */
export function cleared(at: string): NewDeletionEvent[] {
  const when = { at, isDayOnly: false }
  return [
    frozen(at),
    {
      ...when,
      kind: 'age-checked',
      method: 'statement-asked',
      result: 'of-age',
      band: 'unknown',
      hasCollected: false,
    },
    { ...when, kind: 'cleared', ground: 'adult', isCheckErased: true },
    { ...when, kind: 'closed' },
  ]
}

/** Use of the data has stopped. */
export function frozen(at: string): NewDeletionEvent {
  return { at, isDayOnly: false, kind: 'frozen', stopped: ['suspension'] }
}

function verified(at: string): NewDeletionEvent {
  return { at, isDayOnly: false, kind: 'verified', result: 'nothing-found' }
}

function Elsewhere() {
  return <h1>At {useLocation().href}</h1>
}
