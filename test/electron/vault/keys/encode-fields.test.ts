import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { encodeFields } from '#vault/keys/encode-fields'

const field = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.integer(),
  fc.boolean(),
  fc.uint8Array({ maxLength: 20 }),
)

/** By the letter of the rule: four bytes of length, the bytes themselves, field after field. */
function byTheLetter(fields: readonly (string | number | boolean | Uint8Array)[]): Buffer {
  return Buffer.concat(
    fields.flatMap((each) => {
      const bytes = each instanceof Uint8Array ? each : Buffer.from(String(each), 'utf8')
      const length = Buffer.alloc(4)
      length.writeUInt32BE(bytes.length)
      return [length, bytes]
    }),
  )
}

describe('encoded fields', () => {
  it('are each preceded by their length', () => {
    expect(encodeFields(['ä', 12, true, new Uint8Array([7])]).toString('hex')).toBe(
      '00000002c3a4' + '000000023132' + '0000000474727565' + '0000000107',
    )
  })

  it('follow the rule for any values, lone surrogates included', () => {
    fc.assert(
      fc.property(fc.array(field), (fields) => {
        expect(encodeFields(fields).equals(byTheLetter(fields))).toBe(true)
      }),
    )
    expect(encodeFields(['\ud800x', '']).equals(byTheLetter(['\ud800x', '']))).toBe(true)
  })
})
