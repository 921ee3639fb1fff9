import { KDF_FLOOR, KDF_START, passphraseKey } from './passphrase-key.ts'

let warming: Promise<void> | null = null

/** Fetches the memory a derivation needs while the passphrase is still being typed: a first derivation waits for it. */
export function warmUp(isCheap: boolean): void {
  const cost = { ...(isCheap ? KDF_FLOOR : KDF_START), passes: 1 }
  warming ??= passphraseKey(new Uint8Array(32), new Uint8Array(16), cost).then(
    (key) => void key.fill(0),
    // Without the memory unlocking itself will fail, and say so where somebody waits for it.
    () => undefined,
  )
}

/** Waits for a warm-up under way; two derivations at once would take each other's time. */
export async function warmedUp(): Promise<void> {
  await warming
}
