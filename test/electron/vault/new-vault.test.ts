import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { passphraseBytes } from '#vault/keys/passphrase-key'
import { inspectFolder } from '#vault/inspect-folder'
import { aLockedDesk } from '#support/desk'
import { CAN_MOUNT, aSmallDisk } from '#support/small-disk'
import { PASSPHRASE, aClosedVault, aFolder, aVault, folderPicture, unlock } from '#support/vault'

/** Expects a refusal with that code and every byte of the folder as it was. */
async function expectRefusal(dir: string, code: string, asked: object = {}): Promise<void> {
  const before = folderPicture(dir)
  await expect(unlock(dir, asked)).rejects.toMatchObject({ code })
  expect(folderPicture(dir)).toEqual(before)
}

describe('a new vault', () => {
  it('lies in a folder that its owner alone may enter', async () => {
    const { dir } = await aClosedVault()
    const names = ['data-1.db', 'vault.hdr', 'vault.hdr.bak']
    expect(readdirSync(dir).toSorted()).toEqual(names)
    expect(statSync(dir).mode & 0o777).toBe(0o700)
    expect(names.map((name) => statSync(join(dir, name)).mode & 0o777)).toEqual([
      0o600, 0o600, 0o600,
    ])
  })

  it('opens by the passphrase and by the recovery key', async () => {
    const { dir, recoveryKey } = await aClosedVault({ name: 'Käthe & Söhne' })
    const byPassphrase = await unlock(dir)
    expect(byPassphrase.info).toMatchObject({ name: 'Käthe & Söhne', generation: 1 })
    byPassphrase.close()
    const byRecoveryKey = await unlock(dir, { secret: { recoveryKey } })
    expect(byRecoveryKey.wasClosedCleanly).toBe(true)
  })

  it('takes an empty folder and makes missing ones above it', async () => {
    const dir = aFolder()
    expect(inspectFolder(dir)).toBe('empty')
    await aClosedVault({ dir })
    await aClosedVault({ dir: join(aFolder(), 'one', 'two') })
    expect(inspectFolder(dir)).toBe('vault')
  })

  it('refuses a passphrase of fourteen characters', async () => {
    const dir = join(aFolder(), 'vault')
    const passphrase = passphraseBytes('fourteen chars')
    await expect(aVault({ dir, passphrase })).rejects.toMatchObject({
      code: 'passphrase-too-short',
    })
    expect(inspectFolder(dir)).toBe('not-a-vault')
  })

  it('refuses a folder with something in it', async () => {
    const dir = aFolder()
    writeFileSync(join(dir, 'letter.txt'), 'Dear')
    await expect(aVault({ dir })).rejects.toMatchObject({ code: 'folder-not-empty' })
    expect(readdirSync(dir)).toEqual(['letter.txt'])
  })

  it('leaves nothing behind when it cannot be finished', async () => {
    const dir = join(aFolder(), 'vault')
    const failing = {
      version: 1,
      name: 'failing',
      up: () => {
        throw new Error('stopped')
      },
    }
    await expect(aVault({ dir, migrations: [failing] })).rejects.toThrow('stopped')
    expect(inspectFolder(dir)).toBe('not-a-vault')
    await aClosedVault({ dir })
  })
})

describe('recovery key of a vault', () => {
  it('is unconfirmed until it was typed back', async () => {
    const { dir, vault, recoveryKey } = await aVault()
    expect(vault.info.recoveryConfirmed).toBe(false)
    expect(() => vault.confirmRecoveryKey(recoveryKey.replace(/^./, 'U'))).toThrow(
      'recovery-key-mistyped',
    )
    vault.confirmRecoveryKey(recoveryKey.toLowerCase())
    vault.close()
    expect((await unlock(dir)).info.recoveryConfirmed).toBe(true)
  })

  it('can be replaced by one that was not lost', async () => {
    const { dir, vault, recoveryKey: lost } = await aVault()
    const recoveryKey = vault.replaceRecoveryKey()
    expect(() => vault.confirmRecoveryKey(lost)).toThrow('recovery-key-differs')
    vault.confirmRecoveryKey(recoveryKey)
    vault.close()
    await expectRefusal(dir, 'wrong-secret', { secret: { recoveryKey: lost } })
    await unlock(dir, { secret: { recoveryKey } })
  })
})

describe('a passphrase that is long but on every list', () => {
  it.each(['aaaaaaaaaaaaaaaaaaaa', 'passwordpassword', 'qwertyuiopasdfgh'])(
    '%s is refused, and nothing is created',
    async (passphrase) => {
      const desk = aLockedDesk()
      const outcome = await desk.pass('vault:create-in', {
        dir: desk.dir,
        name: 'Register',
        officer: null,
        passphrase: passphraseBytes(passphrase),
        start: { with: 'example' },
      })
      expect(outcome).toMatchObject({ ok: false, error: { code: 'passphrase-too-weak' } })
      expect(existsSync(desk.dir)).toBe(false)
    },
  )
})

describe.skipIf(!CAN_MOUNT)('a vault whose first records do not fit on the disk', () => {
  it('is taken away again, and says why', async () => {
    const desk = aLockedDesk()
    const dir = join(aSmallDisk(160), 'Register.vault')
    const outcome = await desk.pass('vault:create-in', {
      dir,
      name: 'Register',
      officer: null,
      passphrase: passphraseBytes(PASSPHRASE),
      start: { with: 'example' },
    })
    expect(outcome).toMatchObject({ ok: false, error: { code: 'disk-full' } })
    expect(existsSync(dir) ? readdirSync(dir) : []).toEqual([])
    expect(desk.desk.session).toBeNull()
  })
})
