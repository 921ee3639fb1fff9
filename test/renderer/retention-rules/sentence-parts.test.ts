import { describe, expect, it } from 'vitest'
import {
  emptyRetentionRule,
  RETENTION_KINDS,
  RetentionRule,
  type RetentionKind,
} from '#shared/domain/catalogues/retention-rule'
import { ruleFieldText, ruleSentences } from '#shared/text/retention-rules'
import {
  endingFields,
  explainingFields,
  sentencePieces,
  withoutForeignParts,
} from '../../../renderer/features/retention-rules/rule-parts.ts'

describe('the sentence of a kind of rule', () => {
  it.each<[RetentionKind, string[], string[]]>([
    [
      'fixed_after_event',
      ['period', 'event', 'max', 'criteria', 'citation'],
      ['triggerDefinition'],
    ],
    ['same_as', ['sameAs'], []],
    ['until_earliest', ['events', 'max', 'criteria', 'citation'], ['eventsNotInNotice']],
    ['legal_obligation', ['period', 'event', 'citation'], ['triggerDefinition']],
    ['extended_if', ['base', 'extendFlag', 'reviewEvery', 'max', 'criteria', 'citation'], []],
    ['review', ['reviewEvery', 'max', 'criteria'], []],
    ['none', [], []],
    ['immediate', ['event', 'criteria'], ['triggerDefinition']],
  ])('of %s has its parts in the order in which they are read', (kind, inSentence, beneath) => {
    const pieces = sentencePieces(kind)
    expect(pieces.flatMap((piece) => ('field' in piece ? [piece.field] : []))).toEqual(inSentence)
    expect(explainingFields(kind)).toEqual(beneath)
  })

  it.each(RETENTION_KINDS)(
    'of %s names only fields that a rule has, and keeps every word',
    (kind) => {
      for (const field of endingFields(kind)) {
        expect(RetentionRule.shape).toHaveProperty(field)
        expect(ruleFieldText[field].label).not.toBe('')
      }
      const read = sentencePieces(kind).map((piece) =>
        'field' in piece ? `{${piece.field}}${piece.mark}` : piece.words,
      )
      expect(read.join('').replaceAll(' ', '')).toBe(ruleSentences[kind].replaceAll(' ', ''))
    },
  )
})

describe('turning a rule into another kind', () => {
  it('keeps what both kinds have and the words of the notice, and empties the rest', () => {
    const rule = {
      ...emptyRetentionRule('r', 'RET-1', 'legal_obligation'),
      name: 'Money',
      period: 'P5Y',
      event: 'created',
      sameAs: 'other',
      reviewEvery: 'P1Y',
      citation: 'Art. 5',
      wording: 'As the law says.',
      statedInNotice: 'yes' as const,
    }
    expect(withoutForeignParts({ ...rule, kind: 'immediate' })).toEqual({
      ...emptyRetentionRule('r', 'RET-1', 'immediate'),
      name: 'Money',
      event: 'created',
      wording: 'As the law says.',
      statedInNotice: 'yes',
    })
    expect(withoutForeignParts({ ...rule, kind: 'fixed_after_event' })).toEqual({
      ...rule,
      kind: 'fixed_after_event',
      sameAs: null,
      reviewEvery: null,
    })
  })

  it('lets no link to another rule linger unseen', () => {
    const rule = { ...emptyRetentionRule('r', 'RET-1', 'same_as'), sameAs: 'other' }
    expect(withoutForeignParts({ ...rule, kind: 'none' }).sameAs).toBeNull()
  })
})
