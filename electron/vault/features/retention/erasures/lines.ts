import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import type { ErasureLine, ErasurePart } from '#shared/domain/retention/erasure'
import { dividedRecords } from '#shared/domain/retention/erasure-problems'
import { factsOf } from '#shared/domain/retention/facts'
import type { Holding } from '#shared/domain/retention/holding'
import { pastBeforeHold } from '#shared/domain/retention/past-before-hold'
import { retentionDate } from '#shared/domain/retention/retention-date'
import { hasInk, LINE_MAX } from '#shared/domain/values/text'
import { eventWords, ruleVersion } from '#shared/text/retention-words'
import { retentionSentence } from '#shared/text/retention'
import type { BookEntry } from '../../../db/book-entry.ts'
import type { RetentionBook } from '../../../db/retention-book.ts'

/** A holding that is ticked off, in part or whole, and under which hold a part of it is kept. */
export type Planned = { entry: BookEntry; part: ErasurePart | null; holdRefNo: string | null }

type Ground = Pick<RetentionBook, 'rules' | 'holdsFor' | 'day'>

/** What is erased of a holding, told in words that stay as they are when rules and names change. */
export function erasureLine(
  ground: Ground & { versions?: ReadonlyMap<string, number> },
  { entry: { holding, rule, row }, part, holdRefNo }: Planned,
): ErasureLine {
  const { rules, versions } = ground
  const { erased, stillDue } = dividedRecords(part, holding.records)
  const { batchRef } = holding
  return {
    holdingId: holding.id,
    category: oneLine(row.category),
    rule: rule && oneLine(namedRule(rule, versions?.get(rule.id))),
    ruleSentence: rule && oneLine(withLaw(rule, retentionSentence(rule, [...rules.values()]))),
    system: row.system === null ? null : oneLine(row.system),
    event: row.event === null ? null : oneLine(eventWords(row.event)),
    eventOn: row.eventOn,
    dueOn: row.dueOn,
    ...lateHoldOf(holding, rule, ground),
    batchRef,
    records: holding.records,
    people: holding.people,
    erasedRecords: erased,
    stillDueRecords: stillDue,
    kept: part?.kept && holdRefNo !== null ? { ...part.kept, holdRefNo } : null,
  }
}

// A release moves the date; that the day had passed before there was any hold must not be lost by that.
function lateHoldOf(holding: Holding, rule: RetentionRule | null, ground: Ground) {
  const { rules, holdsFor, day } = ground
  const { holds, ...facts } = factsOf(holding, holdsFor(holding))
  if (holds.length === 0) return {}
  const { dueOn } = retentionDate(rule, rules, { ...facts, holds: [] }, day)
  const dueBeforeHoldOn = dueOn && pastBeforeHold(dueOn, holds, day.asOf)
  return dueBeforeHoldOn === null ? {} : { dueBeforeHoldOn }
}

// Who reads it later has to know under which version of the rule, and by which law.
function namedRule({ ref, name }: RetentionRule, version: number | undefined): string {
  return version === undefined ? `${ref} ${name}` : ruleVersion(`${ref} ${name}`, version)
}

function withLaw({ citation }: RetentionRule, sentence: string): string {
  return hasInk(citation) ? `${sentence} (${citation})` : sentence
}

// Criteria may be prose of many lines, and two names together longer than a line.
function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= LINE_MAX) return line
  return `${line.slice(0, LINE_MAX - 1).replace(/\p{Cs}$/u, '')}…`
}
