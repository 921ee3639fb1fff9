import type { Deletion, DeletionPatch, KeptDespite } from '#shared/domain/deletions/deletion'
import type { NewDeletion } from '#shared/domain/deletions/deletion'
import type { DeletionEventKind, NewDeletionEvent } from '#shared/domain/deletions/event'
import { CLOSED, enteredCase, NOTHING_FOUND, take, TO_DELETION } from './deletion-story.ts'
import type { TestDesk } from './desk.ts'

/** Opens a case with what matters to the test. */
export function opened({ call }: TestDesk, wanted: Partial<NewDeletion> = {}): Promise<Deletion> {
  return call('deletions:create', { ...enteredCase(), ...wanted })
}

/** The steps up to one of a kind, that one included. */
export function upTo(kind: DeletionEventKind): NewDeletionEvent[] {
  return TO_DELETION.slice(0, TO_DELETION.findIndex((event) => event.kind === kind) + 1)
}

/** A step as a story tells it, on the day on which the rest takes place or at another instant. */
export function stepAt(event: NewDeletionEvent, at: string): NewDeletionEvent {
  return { ...event, at }
}

/** Writes down two data categories, a system, a processor and a recipient that cases may name. */
export async function withEntries({ call }: TestDesk): Promise<void> {
  for (const [id, name] of [
    ['profiles', 'Profiles'],
    ['payments', 'Payments'],
  ] as const)
    await call('catalogues:save', {
      kind: 'data-category',
      record: { id, name, description: null },
    })
  await call('catalogues:save', {
    kind: 'system',
    record: { id: 'shop', name: 'Shop', storageLocation: null, country: null, description: null },
  })
  await call('catalogues:save', {
    kind: 'processor',
    record: {
      id: 'host',
      name: 'Host',
      contact: null,
      country: null,
      service: null,
      contractRef: null,
      contractOn: null,
      subProcessors: [],
    },
  })
  await call('catalogues:save', {
    kind: 'recipient',
    record: { id: 'bank', name: 'Bank', kind: 'third-party', country: null, note: null },
  })
}

/** Payments that a law keeps. */
export function aKept(wanted: Partial<KeptDespite> = {}): KeptDespite {
  return {
    id: 'kept',
    categoryId: 'payments',
    ground: 'legal-obligation',
    law: 'Accounting Act s. 19',
    until: '2033-12-31',
    holdingId: null,
    holdId: null,
    ...wanted,
  }
}

/** What a case names that touches every list; the processor was told on the day before all else took place. */
export const NAMED: DeletionPatch = {
  categoryIds: ['profiles'],
  systemIds: ['shop'],
  processors: { isNone: false, told: [{ id: 'host', on: '2026-11-21' }] },
  recipients: { isNone: false, told: [{ id: 'bank', on: '2026-11-22' }] },
}

/** A case that names entries of every list, after the steps up to one of a kind. */
export async function caseUpTo(
  desk: TestDesk,
  kind: DeletionEventKind,
  patch: DeletionPatch = {},
): Promise<string> {
  await withEntries(desk)
  const { id } = await opened(desk)
  await desk.call('deletions:change', { id, patch: { ...NAMED, ...patch } })
  await take(desk, id, ...upTo(kind))
  return id
}

/** A case that was deleted, verified and sealed at an instant. */
export async function sealedAt(desk: TestDesk, at: string): Promise<Deletion> {
  desk.setClock(at)
  const { id } = await opened(desk, { signal: { at, isDayOnly: false } })
  const others = { isNone: true, told: [] }
  const listed = { otherCategories: ['Account data'], otherSystems: ['Shop'] }
  await desk.call('deletions:change', {
    id,
    patch: { ...listed, processors: others, recipients: others },
  })
  const steps = [...TO_DELETION, NOTHING_FOUND, CLOSED].map((event) => stepAt(event, at))
  await take(desk, id, ...steps)
  return (await desk.call('deletions:read', { id })).deletion
}
