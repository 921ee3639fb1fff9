import * as z from 'zod'
import { OptionalProse } from '../values/text.ts'

/** Bands of severity, the mildest first. ENISA 2013. */
export const BANDS = ['low', 'medium', 'high', 'very_high'] as const
export type Band = (typeof BANDS)[number]

/** Types of data with the score each begins at. ENISA 2013. */
export const BASE_SCORES = { simple: 1, behavioural: 2, financial: 3, sensitive: 4 } as const
export type DataType = keyof typeof BASE_SCORES
export const DATA_TYPES = Object.keys(BASE_SCORES) as [DataType, ...DataType[]]

/** How easily a person is identified: negligible, limited, significant, maximum. */
export const IDENTIFICATION = [0.25, 0.5, 0.75, 1] as const

/** A type of data that is affected, and how its context moves the score. */
export const ScoredType = z.strictObject({
  type: z.enum(DATA_TYPES),
  adjust: z.number().int().min(-3, { error: 'out-of-range' }).max(3, { error: 'out-of-range' }),
  why: OptionalProse,
})
export type ScoredType = z.infer<typeof ScoredType>

const Points = z.union([z.literal(0), z.literal(0.25), z.literal(0.5)])

/** What the officer answered, each with her reason. */
export const SeverityAnswers = z.strictObject({
  types: z.array(ScoredType).min(1, { error: 'required' }).max(10),
  identification: z.union([z.literal(0.25), z.literal(0.5), z.literal(0.75), z.literal(1)]),
  identificationWhy: OptionalProse,
  confidentiality: Points,
  integrity: Points,
  availability: Points,
  malicious: z.boolean(),
  circumstancesWhy: OptionalProse,
  /** Null when nobody knows how many. */
  individuals: z.number().int().min(0).nullable(),
  unintelligible: z.boolean(),
})
export type SeverityAnswers = z.infer<typeof SeverityAnswers>

/** Marks beside the score; they do not change it. */
export const SEVERITY_FLAGS = ['more_than_100_individuals', 'unintelligible'] as const
export type SeverityFlag = (typeof SEVERITY_FLAGS)[number]

/** What answers come to. */
export const Severity = z.strictObject({
  dpc: z.number(),
  ei: z.number(),
  cb: z.number(),
  se: z.number(),
  band: z.enum(BANDS),
  flags: z.array(z.enum(SEVERITY_FLAGS)),
})
export type Severity = z.infer<typeof Severity>
