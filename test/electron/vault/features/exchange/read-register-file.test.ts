import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { exampleRegister } from '#shared/example/example-register'
import { AppError } from '#shared/ipc/errors'
import { IMPORT_LIMIT_BYTES, readRegisterFile } from '#vault/features/exchange/read-register-file'
import { registerDigest, registerJson } from '#vault/features/exchange/register-json'

const data = exampleRegister('2026-11-22')
const NOW = '2026-11-22T10:00:00.000Z'
const file = registerJson(data, NOW)
const text = new TextDecoder().decode(file)
const bytesOf = (content: string) => new TextEncoder().encode(content)
const asJson = () => JSON.parse(text) as { version: unknown; data: typeof data }

function refusalOf(bytes: Uint8Array): AppError {
  try {
    readRegisterFile(bytes)
  } catch (error) {
    if (error instanceof AppError) return error
    throw error
  }
  throw new Error('was not refused')
}

const REFUSALS: [string, Uint8Array, string][] = [
  ['more than 50 MiB', new Uint8Array(IMPORT_LIMIT_BYTES + 1), 'import-too-large'],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe), 'import-not-text'],
  ['UTF-16', Uint8Array.from(Buffer.from(text, 'utf16le')), 'import-not-text'],
  ['zero bytes in text', bytesOf('{"a":"\0"}'), 'import-not-text'],
  ['nothing at all', new Uint8Array(), 'import-truncated'],
  ['the first half', file.slice(0, file.length / 2), 'import-truncated'],
  ['the end missing', bytesOf(text.trimEnd().slice(0, -1)), 'import-truncated'],
  ['a table of another program', bytesOf('id,name\n1,x\n'), 'import-foreign'],
  ['JSON of another program', bytesOf('{"format":"other","version":1}'), 'import-foreign'],
  ['a bare list', bytesOf('[1,2]'), 'import-foreign'],
  ['null', bytesOf('null'), 'import-foreign'],
  ['a newer version', bytesOf(JSON.stringify({ ...asJson(), version: 2 })), 'import-newer'],
  ['version zero', bytesOf(JSON.stringify({ ...asJson(), version: 0 })), 'import-damaged'],
  ['a comma too many', bytesOf(`${text.trimEnd().slice(0, -1)},}`), 'import-damaged'],
]

describe('readRegisterFile', () => {
  it('reads what was exported, nothing lost', () => {
    const back = readRegisterFile(file).data
    expect(registerDigest(back)).toBe(registerDigest(data))
    expect(back.activities).toEqual(data.activities)
  })

  it('exports byte by byte what it read', () => {
    expect(registerJson(readRegisterFile(file).data, NOW)).toEqual(file)
  })

  it('exports equal data to equal bytes', () => {
    const turned = {
      ...data,
      register: Object.fromEntries(Object.entries(data.register).reverse()),
    }
    expect(registerJson(turned as typeof data, NOW)).toEqual(file)
  })

  it('takes a byte order mark', () => {
    expect(readRegisterFile(bytesOf(`\ufeff${text}`))).toEqual(readRegisterFile(file))
  })

  it.each(REFUSALS)('refuses %s', (_name, bytes, code) => {
    expect(refusalOf(bytes).code).toBe(code)
  })

  it('cuts off anywhere into a refusal, never into a register', () => {
    for (let length = 1; length < file.length - 2; length += 997)
      expect(refusalOf(file.slice(0, length)).code).toMatch(/^import-(truncated|not-text)$/)
  })

  it('names the place of what does not fit', () => {
    const spoilt = asJson()
    const [activity] = spoilt.data.activities
    Object.assign(activity ?? {}, { name: 'x'.repeat(10_000), createdOn: '2026-02-30', extra: 1 })
    const { code, problems } = refusalOf(bytesOf(JSON.stringify(spoilt)))
    expect(code).toBe('import-damaged')
    expect(problems).toContainEqual({ field: 'data.activities.0.name', code: 'too-long' })
    expect(problems).toContainEqual({ field: 'data.activities.0.createdOn', code: 'not-a-date' })
    expect(problems).toContainEqual({ field: 'data.activities.0', code: 'malformed' })
  })

  it('names a reference that leads nowhere', () => {
    const spoilt = asJson()
    spoilt.data.activities[0]?.recipientIds.push('gone')
    expect(refusalOf(bytesOf(JSON.stringify(spoilt))).problems).toEqual([
      { field: 'activities.0.recipientIds.0', code: 'not-found' },
    ])
  })

  it('tells at most a hundred problems', () => {
    const spoilt = asJson()
    for (let index = 0; index < 200; index++) spoilt.data.activities[0]?.recipientIds.push('gone')
    expect(refusalOf(bytesOf(JSON.stringify(spoilt))).problems).toHaveLength(100)
  })
})

describe('registerDigest', () => {
  it('is the same for the same data, whatever the order of its fields', () => {
    const turned = Object.fromEntries(Object.entries(data).reverse()) as typeof data
    expect(registerDigest(turned)).toBe(registerDigest(data))
    expect(registerDigest(data)).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is the SHA-256 of the data in the file, written without spaces', () => {
    const compact = JSON.stringify(asJson().data)
    expect(registerDigest(data)).toBe(createHash('sha256').update(compact).digest('hex'))
  })

  it('differs when one letter differs', () => {
    const changed = structuredClone(data)
    if (changed.activities[0]) changed.activities[0].name += '.'
    expect(registerDigest(changed)).not.toBe(registerDigest(data))
  })
})
