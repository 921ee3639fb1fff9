import * as z from 'zod'
import { Line, OptionalLine, Title } from '../domain/values/text.ts'
import { action, shellAction } from './define.ts'

/** NFKC-normalised UTF-8; bytes, because a string cannot be wiped. */
const Passphrase = z
  .instanceof(Uint8Array)
  .refine((bytes) => bytes.length <= 4096, { error: 'too-long' })
export const Secret = z.union([
  z.strictObject({ passphrase: Passphrase }),
  z.strictObject({ recoveryKey: Line }),
])
export type Secret = z.infer<typeof Secret>

const Unlocking = z.strictObject({
  secret: Secret,
  /** Opens a copy that lacks the newest entries, on its owner's word; the journal keeps that. */
  acceptOlder: z.boolean().optional(),
})

/** The file by which a vault's folder is known. */
export const HEADER_FILE = 'vault.hdr'

/** What a folder looks like from outside, before anyone typed a secret. */
export const FolderKind = z.enum([
  'vault',
  'not-a-vault',
  'missing',
  'empty',
  'newer',
  'damaged-header',
  'open-elsewhere',
  'read-only',
])
export const Folder = z.strictObject({ name: z.string(), path: z.string(), kind: FolderKind })
export type Folder = z.infer<typeof Folder>

export const VaultInfo = z.strictObject({
  id: z.string(),
  name: z.string(),
  createdAt: z.string(),
  recoveryConfirmed: z.boolean(),
})
export type VaultInfo = z.infer<typeof VaultInfo>

/** How a new vault starts: with the controller's block, or with the example register. */
export const VaultStart = z.discriminatedUnion('with', [
  z.strictObject({
    with: z.literal('controller'),
    legalName: Title,
    postalAddress: OptionalLine,
    email: OptionalLine,
    phone: OptionalLine,
    country: z.string().nullable(),
  }),
  z.strictObject({ with: z.literal('example') }),
])
export type VaultStart = z.infer<typeof VaultStart>

export const NewVault = z.strictObject({
  name: Title,
  officer: OptionalLine,
  passphrase: Passphrase,
  start: VaultStart,
})

export const Strength = z.strictObject({
  score: z.number().int().min(0).max(4),
  guessesLog10: z.number(),
  warning: z.string().nullable(),
  longEnough: z.boolean(),
})
export type Strength = z.infer<typeof Strength>

/** What the shell asks the vault process to do with a folder that a dialog chose; the window has no such channel. */
export const vaultInside = {
  'vault:inspect': action(z.strictObject({ dir: z.string() }), FolderKind),
  'vault:create-in': action(
    NewVault.extend({ dir: z.string() }),
    z.strictObject({ vault: VaultInfo, recoveryKey: z.string() }),
  ),
  'vault:unlock-in': action(Unlocking.extend({ dir: z.string() }), VaultInfo),
  'vault:close': action(z.void(), z.void()),
}

export const vault = {
  'vault:status': shellAction(
    z.void(),
    z.strictObject({
      folder: Folder.nullable(),
      unlocked: VaultInfo.nullable(),
      suggestedFolder: z.string(),
      appVersion: z.string(),
    }),
  ),
  'vault:choose-existing': shellAction(z.void(), Folder.nullable()),
  'vault:choose-new': shellAction(z.strictObject({ name: Line }), Folder.nullable()),
  'vault:forget-folder': shellAction(z.void(), z.void()),
  'vault:create': shellAction(
    NewVault,
    z.strictObject({ vault: VaultInfo, recoveryKey: z.string() }),
  ),
  'vault:unlock': shellAction(Unlocking, VaultInfo),
  'vault:lock': shellAction(z.void(), z.void()),
  'vault:save-recovery-sheet': shellAction(z.strictObject({ recoveryKey: Line }), z.boolean()),
  'vault:print-recovery-sheet': shellAction(z.strictObject({ recoveryKey: Line }), z.boolean()),
  /** Somebody types a passphrase: what unlocking needs can be made ready. */
  'vault:warm-up': action(z.void(), z.void()),
  'vault:generate-passphrase': action(z.void(), z.string()),
  'vault:estimate-passphrase': action(z.string().max(4096), Strength),
  /** A new recovery key in place of one that was lost; the old one opens nothing any more. */
  'vault:replace-recovery-key': action(z.void(), z.string()),
  'vault:confirm-recovery-key': action(z.strictObject({ typed: Line }), z.void()),
}
