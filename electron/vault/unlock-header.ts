import { AppError, type ErrorCode } from '#shared/ipc/errors'
import { isPlainFile } from './db/files.ts'
import { isHeaderAuthentic, unlockHeader, type VaultSecret } from './keys/header-keys.ts'
import { formatHeader, type Header, type HeaderReading } from './keys/header.ts'
import { parseRecoveryKey } from './keys/recovery-key.ts'
import type { VaultKeys } from './keys/vault-keys.ts'
import { readHeaders, type VaultFiles } from './vault-files.ts'

/** A header whose keys are known; needsRepair when the two copies on disk are not both this one. */
export type UnlockedHeader = { header: Header; keys: VaultKeys; needsRepair: boolean }

/** Opens the first copy of the header that the secret fits and that is whole. */
export async function unlockFirstHeader(
  files: VaultFiles,
  secret: VaultSecret,
): Promise<UnlockedHeader> {
  if ('recoveryKey' in secret && !parseRecoveryKey(secret.recoveryKey))
    throw new AppError('recovery-key-mistyped')
  const copies = readHeaders(files)
  const candidates = readableHeaders(copies)
  const needsRepair = candidates.length > 1 || copies.some(({ state }) => state !== 'readable')
  let refusal: ErrorCode = 'wrong-secret'
  for (const header of candidates) {
    const keys = await unlockHeader(header, secret)
    if (!keys) continue
    if (isHeaderAuthentic(header, keys) && isPlainFile(files.data(header.dataFile)))
      return { header, keys, needsRepair }
    refusal = isHeaderAuthentic(header, keys) ? 'vault-damaged' : 'header-refused'
    keys.forget()
  }
  throw new AppError(refusal)
}

function readableHeaders(copies: readonly HeaderReading[]): Header[] {
  const states = copies.map(({ state }) => state)
  // No silent downgrade: a newer program has been here, even if an older copy is left.
  if (states.includes('newer')) throw new AppError('file-newer-than-app')
  const found = copies.flatMap((copy) => (copy.state === 'readable' ? [copy.header] : []))
  if (found.length === 0)
    throw new AppError(states.includes('refused') ? 'header-refused' : 'vault-damaged')
  const [first, second] = found
  // The slow derivation is not repeated for a copy that says the same.
  return second && formatHeader(first!) === formatHeader(second) ? [first!] : found
}
