import * as z from 'zod'
import { adjustRange, severity } from '#shared/domain/breaches/severity-score'
import { DATA_TYPES, ScoredType, SeverityAnswers } from '#shared/domain/breaches/severity'
import { refusal } from './refusal.ts'

const { shape } = SeverityAnswers
const OUT_OF_RANGE = { error: 'out-of-range' }
const Base = z.enum(DATA_TYPES, { error: 'unknown-type' })
const Points = z.union([z.literal(0), z.literal(0.25), z.literal(0.5)], OUT_OF_RANGE)

const Input = z
  .strictObject({
    dpc_base: Base.optional(),
    dpc_adjust: ScoredType.shape.adjust.optional(),
    categories: z
      .array(z.strictObject({ base: Base, adjust: ScoredType.shape.adjust }))
      .min(1, { error: 'required' })
      .optional(),
    ei: z.union(shape.identification.options, OUT_OF_RANGE),
    cb: z.strictObject({
      confidentiality: Points,
      integrity: Points,
      availability: Points,
      malicious: z.boolean(),
    }),
    individuals: z.int().min(0, { error: 'below-zero' }).nullable(),
    unintelligible: z.boolean(),
  })
  .transform(({ dpc_base: base, dpc_adjust: adjust, categories, ...rest }, context) => {
    if (categories !== undefined && base === undefined && adjust === undefined)
      return { ...rest, categories }
    if (categories === undefined && base !== undefined)
      return { ...rest, categories: [{ base, adjust: adjust ?? 0 }] }
    const message = categories === undefined ? 'required' : 'unknown-key'
    context.addIssue({ code: 'custom', message, path: ['dpc_base'] })
    return z.NEVER
  })

/** The severity of a breach in the keys of vector files; what is no input is refused, never guessed. */
export function enisaSeverity(given: unknown): Record<string, unknown> {
  const input = Input.safeParse(given)
  if (!input.success) return refusal(input.error.issues)
  const { categories, ei, cb, individuals, unintelligible } = input.data
  const score = severity({
    types: categories.map(({ base, adjust }) => ({ type: base, adjust, why: null })),
    identification: ei,
    identificationWhy: null,
    ...cb,
    circumstancesWhy: null,
    individuals,
    unintelligible,
  })
  const ranges = categories.map(({ base }) => ({ base, ...adjustRange(base) }))
  const told = ranges.map(({ base, min, max }) => `${base} ${min} to ${max}`).join(', ')
  return {
    ...score,
    explanation: `${score.dpc} x ${score.ei} + ${score.cb} = ${score.se} (context may move ${told})`,
  }
}
