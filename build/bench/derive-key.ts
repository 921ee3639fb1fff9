import { passphraseKey, type KdfCost } from '#vault/keys/passphrase-key'

// Derives one key at the given cost and prints the milliseconds; a process of its own, as the vault process is one.
const cost = JSON.parse(process.argv[2] ?? '') as KdfCost
const startedAt = performance.now()
await passphraseKey(new Uint8Array(32), new Uint8Array(16), cost)
console.log(performance.now() - startedAt)
