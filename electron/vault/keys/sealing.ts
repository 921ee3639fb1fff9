import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

// AES-256-GCM because both OpenSSL and Electron's BoringSSL have it; ChaCha20-Poly1305 is missing there.
const ALGORITHM = 'aes-256-gcm'
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** An authenticated ciphertext, in lower-case hexadecimal. */
export type Sealed = { nonce: string; data: string; tag: string }

/** Encrypts and authenticates a text together with the context it belongs to. */
export function seal(key: Uint8Array, plain: Uint8Array, context: Uint8Array): Sealed {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES })
  cipher.setAAD(context)
  const data = Buffer.concat([cipher.update(plain), cipher.final()])
  return { nonce: hex(nonce), data: hex(data), tag: hex(cipher.getAuthTag()) }
}

/** What was sealed, or null when key, context or ciphertext is not the one it was sealed with. */
export function unseal(key: Uint8Array, sealed: Sealed, context: Uint8Array): Buffer | null {
  const nonce = Buffer.from(sealed.nonce, 'hex')
  const decipher = createDecipheriv(ALGORITHM, key, nonce, { authTagLength: TAG_BYTES })
  decipher.setAAD(context)
  decipher.setAuthTag(Buffer.from(sealed.tag, 'hex'))
  const plain = decipher.update(Buffer.from(sealed.data, 'hex'))
  try {
    return Buffer.concat([plain, decipher.final()])
  } catch {
    return null
  } finally {
    plain.fill(0)
  }
}

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}
