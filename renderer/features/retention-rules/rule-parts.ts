import {
  emptyRetentionRule,
  type RetentionKind,
  type RetentionRule,
} from '#shared/domain/catalogues/retention-rule'
import { ruleSentences, type EndingField } from '#shared/text/retention-rules'

/** A piece of a sentence: words, or the field that stands in their midst with the mark that follows it. */
export type SentencePiece =
  { readonly words: string } | { readonly field: EndingField; readonly mark: string }

/** Fields that explain a part of the sentence and stand beneath it. */
const EXPLAINING: Partial<Record<RetentionKind, readonly EndingField[]>> = {
  fixed_after_event: ['triggerDefinition'],
  legal_obligation: ['triggerDefinition'],
  immediate: ['triggerDefinition'],
  until_earliest: ['eventsNotInNotice'],
}

/** The sentence of a kind as words and fields in their order. */
export function sentencePieces(kind: RetentionKind): SentencePiece[] {
  const pieces = ruleSentences[kind]
    .split(/(\{\w+\}[,;:.)]*)/)
    .filter((piece) => piece.trim() !== '')
  // The braces of the sentences hold nothing but names of fields, which a test makes sure of.
  return pieces.map((piece) => {
    const [, field, mark = ''] = /^\{(\w+)\}(.*)$/.exec(piece) ?? []
    return field === undefined ? { words: piece.trim() } : { field: field as EndingField, mark }
  })
}

/** The fields beneath the sentence of a kind. */
export function explainingFields(kind: RetentionKind): readonly EndingField[] {
  return EXPLAINING[kind] ?? []
}

/** Everything a rule of a kind can say about its end; what it does not have is neither shown nor kept. */
export function endingFields(kind: RetentionKind): EndingField[] {
  const inSentence = sentencePieces(kind).flatMap((piece) =>
    'field' in piece ? [piece.field] : [],
  )
  return [...inSentence, ...explainingFields(kind)]
}

/** A rule without the parts that its kind does not have, so that none lingers unseen. */
export function withoutForeignParts(rule: RetentionRule): RetentionRule {
  const empty = emptyRetentionRule(rule.id, rule.ref, rule.kind)
  const { name, statedInNotice, wording } = rule
  const kept = Object.fromEntries(endingFields(rule.kind).map((field) => [field, rule[field]]))
  return { ...empty, ...kept, name, statedInNotice, wording }
}
