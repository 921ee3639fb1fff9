// Another process that has a vault open: says so, then waits until it is killed or its input ends.
import { AppError } from '#shared/ipc/errors'
import { passphraseBytes } from '#vault/keys/passphrase-key'
import { unlockVault } from '#vault/lifecycle'

const [dir, passphrase] = process.argv.slice(2)
try {
  const secret = { passphrase: passphraseBytes(passphrase ?? '') }
  const vault = await unlockVault({ dir: dir ?? '', secret })
  console.log('open')
  process.stdin.on('end', () => vault.close()).resume()
} catch (error) {
  console.log(error instanceof AppError ? error.code : 'internal')
}
