import { isDeepStrictEqual } from 'node:util'
import * as z from 'zod'
import type { VectorKind } from './kinds.ts'

export const Vector = z.object({
  id: z.union([z.string(), z.number()]),
  kind: z.string(),
  input: z.json(),
  expected: z.json(),
  why: z.string().optional(),
})
export type Vector = z.infer<typeof Vector>

/** What became of a vector: the differences are empty when it passes. */
export type Outcome = { differences: string[]; explanation?: unknown }

/** Runs one vector; every key of an expected object must equal, other values are compared whole. */
export function runVector(vector: Vector, kinds: Readonly<Record<string, VectorKind>>): Outcome {
  const rule = Object.hasOwn(kinds, vector.kind) ? kinds[vector.kind] : undefined
  if (!rule) return { differences: [`unknown kind ${JSON.stringify(vector.kind)}`] }
  const result = asJson(rule(vector.input))
  const explanation = isRecord(result) ? result['explanation'] : undefined
  return { differences: differencesBetween(vector.expected, result), explanation }
}

function differencesBetween(expected: unknown, result: unknown): string[] {
  if (!isRecord(expected))
    return isDeepStrictEqual(unordered(expected), unordered(result)) ? [] : [tell(expected, result)]
  if (!isRecord(result)) return [tell(expected, result)]
  return Object.keys(expected)
    .filter((key) => !isDeepStrictEqual(expected[key], result[key]))
    .map((key) => `${key}: ${tell(expected[key], result[key])}`)
}

// A list of codes says which are there; their order is nobody's promise.
function unordered(value: unknown): unknown {
  const isCodes = Array.isArray(value) && value.every((each) => typeof each === 'string')
  return isCodes ? value.toSorted() : value
}

function tell(expected: unknown, result: unknown): string {
  return `expected ${JSON.stringify(expected)}, got ${JSON.stringify(result) ?? 'nothing'}`
}

function asJson(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value))
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
