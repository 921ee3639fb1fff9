import { inspectFolder } from '../../inspect-folder.ts'
import type { vault, vaultInside } from '#shared/ipc/vault'
import type { Channels } from '#shared/ipc/define'
import { purgeOrphans } from '../../db/attachment-bytes.ts'
import { entryBySeq } from '../../db/deeds.ts'
import { mendReferences } from '../../db/working-references.ts'
import { openSession } from '../../desk.ts'
import type { Handlers } from '../../handlers.ts'
import { generatePassphrase } from '../../keys/generated-passphrase.ts'
import { KDF_FLOOR } from '../../keys/passphrase-key.ts'
import { estimatePassphrase } from '../../keys/passphrase-strength.ts'
import { warmedUp, warmUp } from '../../keys/warm-up.ts'
import { closeVault, createVault, discardVault } from '../../lifecycle.ts'
import { endJob } from '../../jobs.ts'
import { noteDeed, startSession, type Session } from '../../session.ts'
import { refuseSecond, refuseWeak, unlockSlowly } from './guards.ts'
import { readOfficer, writeFirstRecords } from './first-records.ts'
import { vaultInfo } from './vault-info.ts'

type VaultActions = Channels<typeof vault, 'action'> | keyof typeof vaultInside

export const vaultHandlers: Handlers<VaultActions> = {
  'vault:inspect': ({ desk }, { dir }) => (desk.session ? 'open-elsewhere' : inspectFolder(dir)),
  'vault:create-in': async ({ desk, now, today }, { dir, name, officer, passphrase, start }) => {
    const kdf = desk.cheapKeys ? KDF_FLOOR : undefined
    refuseSecond(desk)
    await refuseWeak(passphrase)
    const { vault, recoveryKey } = await createVault({ dir, name, passphrase, now, kdf })
    passphrase.fill(0)
    try {
      const session = startSession(vault, { now, actor: officer })
      writeFirstRecords(session, { now, today, officer, start })
      desk.session = session
    } catch (error) {
      discardVault(vault, dir)
      throw error
    }
    return { vault: vaultInfo(vault), recoveryKey }
  },
  'vault:unlock-in': async ({ desk, now }, { dir, secret, acceptOlder }) => {
    refuseSecond(desk)
    await warmedUp()
    const opened = await unlockSlowly(desk, {
      dir,
      secret,
      acceptOlder,
      entryTag: (db, seq) => entryBySeq(db, seq)?.mac ?? null,
    })
    if ('passphrase' in secret) secret.passphrase.fill(0)
    try {
      const session = startSession(opened, { now, actor: readOfficer(opened.db) })
      noteAnchor(session, now)
      purgeOrphans(opened.db)
      mendReferences(opened.db, opened.references)
      desk.session = session
    } catch (error) {
      // Left open it would count as open elsewhere until the program ends.
      closeVault(opened)
      throw error
    }
    return vaultInfo(opened)
  },
  'vault:close': async ({ desk }) => {
    await endJob(desk.session)
    if (desk.session) closeVault(desk.session.vault)
    desk.session = null
  },
  'vault:warm-up': ({ desk }) => warmUp(desk.cheapKeys),
  'vault:generate-passphrase': () => generatePassphrase(),
  'vault:estimate-passphrase': (_context, text) => estimatePassphrase(text),
  'vault:replace-recovery-key': ({ desk }) => openSession(desk).vault.replaceRecoveryKey(),
  'vault:confirm-recovery-key': ({ desk }, { typed }) =>
    openSession(desk).vault.confirmRecoveryKey(typed),
}

// An older copy, or one whose anchor is gone, may lack what was written last; the journal remembers that.
function noteAnchor(session: Session, at: string): void {
  const { anchorWas } = session.vault
  if (anchorWas === 'held') return
  const action = anchorWas === 'older' ? 'vault:open-older' : 'vault:open-unanchored'
  noteDeed(session, { at, action })
}
