import type { DeadlineRules } from '../domain/requests/deadline-facts.ts'

/** An article as it is cited where the controller acts: in the United Kingdom the GDPR is the UK GDPR. */
export function citedIn(regime: DeadlineRules['regime'], article: string): string {
  return regime === 'GB' ? article.replace(/(?<!UK )\bGDPR\b/g, 'UK GDPR') : article
}

/** Words beside a label, their article cited the same way. */
export function wordsIn<W extends { readonly article?: string }>(
  regime: DeadlineRules['regime'],
  words: W,
): W {
  return words.article === undefined ? words : { ...words, article: citedIn(regime, words.article) }
}
