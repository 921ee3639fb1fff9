import { useSyncExternalStore } from 'react'
import { onAppEvent } from '../../call.ts'
import type { Draft, FileChoices } from './draft.ts'
import { FIRST, type Wizard, type Work } from './wizard-state.ts'
import { followProgress } from './work-progress.ts'

// It outlives the page: the officer may look something up half-way, and an import goes on meanwhile.
let wizard: Wizard = FIRST
const watchers = new Set<() => void>()

/** Where the wizard stands. */
export function readWizard(): Wizard {
  return wizard
}

/** Moves the wizard on. */
export function setWizard(change: Partial<Wizard>): void {
  wizard = { ...wizard, ...change }
  watchers.forEach((watch) => watch())
}

/** Changes the choices about the file at hand. */
export function setDraft(change: (draft: Draft) => Partial<FileChoices>): void {
  const { draft } = wizard
  if (draft) setWizard({ draft: { ...draft, ...change(draft) } })
}

/** Lets go what the last check found, because something else changed what it looked at. */
export function forgetCheck(): void {
  const { draft } = wizard
  if (draft) setWizard({ draft: { ...draft, check: null } })
}

/** Forgets every choice and file, as when the vault has stopped. */
export function forgetWizard(): void {
  setWizard(FIRST)
}

/** Whether somebody is looking. */
export function isWatched(): boolean {
  return watchers.size > 0
}

/** Where the wizard stands, and every change of it. */
export function useWizard(): Wizard {
  return useSyncExternalStore(watch, readWizard)
}

/** Does long work, telling how far it is; at most one at a time. */
export async function whileWorking<T>(
  kind: Work['kind'],
  work: () => Promise<T>,
  batchId?: string,
): Promise<T> {
  const stopListening = followProgress()
  setWizard({ work: { kind, ...(batchId ? { batchId } : {}) } })
  try {
    return await work()
  } finally {
    stopListening()
    setWizard({ work: null })
  }
}

function watch(listener: () => void): () => void {
  watchers.add(listener)
  return () => watchers.delete(listener)
}

if ('workbench' in window) {
  onAppEvent((event) => {
    if (event.kind === 'vault-stopped') forgetWizard()
  })
}
