/** What was typed and refused, and why: kept while another screen is shown. */
export type KeptDraft = { readonly value: unknown; readonly message: string }

const kept = new Map<string, KeptDraft>()

/** Keeps what a field could not save before it left the screen. */
export function keepDraft(key: string, draft: KeptDraft): void {
  kept.set(key, draft)
}

/** Gives back what was kept for a field, if anything. */
export function keptDraft(key: string): KeptDraft | undefined {
  return kept.get(key)
}

/** Forgets what was kept for a field. */
export function dropDraft(key: string): void {
  kept.delete(key)
}

/** How many fields hold something that could not be saved. */
export function countDrafts(): number {
  return kept.size
}

/** Forgets everything kept, as when the vault is locked. */
export function dropAllDrafts(): void {
  kept.clear()
}
