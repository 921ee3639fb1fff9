import fc from 'fast-check'
import * as z from 'zod'

type Def = z.core.$ZodTypeDef & {
  shape?: Record<string, z.ZodType>
  element?: z.ZodType
  innerType?: z.ZodType
  options?: z.ZodType[]
  entries?: Record<string, string>
  values?: unknown[]
  valueType?: z.ZodType
  in?: z.ZodType
  format?: string
}

/** Values that no caller of ours would send. */
export const hostile: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    undefined,
    '',
    '\0',
    '../../etc/passwd',
    "'; DROP TABLE activities; --",
    '<script>alert(1)</script>',
    '\ud800',
    'constructor',
    '__proto__',
    'x'.repeat(100_000),
    -1,
    0.5,
    NaN,
    Infinity,
    2 ** 60,
    true,
    [],
    {},
    new Date(NaN),
    new Map([[1, 1]]),
    new Uint8Array(5000),
    JSON.parse('{"__proto__":{"polluted":true}}'),
    { toString: 1, valueOf: 1 },
    '2026-02-30',
    '0001-01-01',
    '9999-12-31',
  ),
  fc.anything({ maxDepth: 2, withNullPrototype: true, withBigInt: true, withSparseArray: true }),
)

/** Inputs that mostly fit a schema, with a hostile value here and there; ids come from a pool. */
export function nearlyFitting(schema: z.ZodType, ids: readonly string[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 60, arbitrary: fitting(schema, ids) },
    { weight: 1, arbitrary: hostile },
  )
}

function fitting(schema: z.ZodType, ids: readonly string[]): fc.Arbitrary<unknown> {
  const def = schema.def as Def
  const inner = (each: z.ZodType | undefined) => nearlyFitting(each ?? z.unknown(), ids)
  switch (def.type as string) {
    case 'object':
      return object(def.shape ?? {}, ids)
    case 'array':
      return fc.array(inner(def.element), { maxLength: 4 })
    case 'nullable':
    case 'optional':
    case 'default':
      return fc.oneof(inner(def.innerType), fc.constant(def.type === 'nullable' ? null : undefined))
    case 'union':
      return fc.oneof(...(def.options ?? []).map(inner))
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}))
    case 'literal':
      return fc.constantFrom(...(def.values ?? []))
    case 'record':
      return fc.dictionary(fc.string(), inner(def.valueType), { maxKeys: 3 })
    case 'pipe':
      return fc.oneof(inner(def.in), fc.jsonValue({ maxDepth: 3 }))
    default:
      return scalar(def, ids)
  }
}

function scalar({ type, format }: Def, ids: readonly string[]): fc.Arbitrary<unknown> {
  if (type === 'number') return fc.oneof(fc.nat(200), fc.integer())
  if (type === 'boolean') return fc.boolean()
  if (type === 'void' || type === 'undefined') return fc.constant(undefined)
  if (type === 'custom') return fc.uint8Array({ maxLength: 40 })
  if (type !== 'string') return hostile
  if (format === 'datetime')
    return fc.constantFrom('2026-11-22T10:00:00.000Z', '2026-02-30T10:00:00Z')
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...ids) },
    { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('LT', 'P5Y', '2027-01-31', 'created', 'x'.repeat(600)),
    },
  )
}

function object(
  shape: Record<string, z.ZodType>,
  ids: readonly string[],
): fc.Arbitrary<Record<string, unknown>> {
  const names = Object.keys(shape)
  const some = (picked: readonly string[]) =>
    fc.record(
      Object.fromEntries(
        picked.map((name) => [name, nearlyFitting(shape[name] ?? z.unknown(), ids)]),
      ),
    )
  const isPatch = names.length > 2 && names.every((name) => shape[name]?.def.type === 'optional')
  return isPatch ? fc.subarray(names, { maxLength: 3 }).chain(some) : some(names)
}
