import type { HeldEvent } from './holding.ts'

/** A period added to a day; clamped when the month it ends in has no such day. */
type Added = { from: string; period: string; to: string; isClamped: boolean }

type Steps = {
  'no-rule': Record<never, never>
  /** A rule that names no period, or no event that ends the storage. */
  'no-limit': Record<never, never>
  'leans-on-itself': Record<never, never>
  'rule-gone': Record<never, never>
  borrowed: { name: string; isLengthened: boolean }
  started: HeldEvent
  /** Never updated, so creation counts. */
  'started-by-creation': { on: string }
  'not-started': { events: readonly string[] }
  'start-not-set': Record<never, never>
  law: { citation: string }
  'uncited-law': { hasCitation: boolean; hasPeriod: boolean }
  'period-added': Added
  ended: HeldEvent & { others: readonly HeldEvent[] }
  'at-once': HeldEvent
  'parental-consent': Record<never, never>
  unflagged: { flag: string | null }
  'flag-waits': { flag: string | null; base: string }
  lengthened: { flag: string | null; base: string }
  /** The mark was set after the last permitted day that it moved. */
  'flag-late': { on: string; base: string }
  'flag-cleared': { flag: string | null; on: string; base: string }
  'no-maximum': Record<never, never>
  review: Added & { since: 'review' | 'created' | 'base'; isDue: boolean }
  /** Nothing tells when the next review is, so it is due. */
  'review-open': { lacks: 'period' | 'start' }
  'no-criteria': Record<never, never>
  /** The longest period, and the date there would be without it. */
  'at-most': Added & { event: string; otherwise: string | null; isReviewOver: boolean }
  'at-most-open': { period: string }
  'objection-untold': Record<never, never>
  'not-in-notice': Record<never, never>
  released: { from: string; on: string; isLater: boolean }
  held: { from: string; hasDate: boolean }
  'hold-ahead': { from: string }
  /** The last permitted day had passed when a hold began. */
  'past-before-hold': { on: string }
  'last-day': { day: string }
  'working-day': { day: string; due: string }
  'child-data': Record<never, never>
  erased: { on: string }
}
export type RetentionStepKind = keyof Steps

/** One step from event to last permitted day: what was done, by which article, and whether that is certain. */
export type RetentionStep = {
  [K in RetentionStepKind]: { kind: K; article: string; isCertain: boolean } & Steps[K]
}[RetentionStepKind]
export type RetentionStepOf<K extends RetentionStepKind> = Extract<RetentionStep, { kind: K }>
