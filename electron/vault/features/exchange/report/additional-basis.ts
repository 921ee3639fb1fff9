import type { Activity } from '#shared/domain/activities/activity'
import type { LawfulBasis } from '#shared/domain/activities/parts'
import { allocationWords, answerWord, art6Words, standingWords } from '#shared/text/choices'
import { reportArticles as art, reportText } from '#shared/text/report'
import { entry, entryIf, joined, lines } from '../../../documents/entries.ts'
import type { HtmlPart } from '../../../documents/html.ts'

const text = reportText.additional

/** Lawful basis with the tests and records that support it. GDPR art. 6(1), 7, 13(1)(d). */
export function basisEntries(activity: Activity): HtmlPart[] {
  const has = (letter: string) => activity.lawfulBases.some(({ art6 }) => art6 === letter)
  const { legitimateInterest: interest, consent } = activity
  const balancing = joined([interest.balancingRef, interest.balancingOn])
  const record = joined([
    consent.recordRef,
    consent.wordingVersion && text.wordingVersion(consent.wordingVersion),
  ])
  return [
    entry(text.lawfulBasis, lines(activity.lawfulBases.map(basisLine)), art.basis),
    entryIf(has('f') || !!interest.interest, text.interest, interest.interest, art.interest),
    entryIf(has('f') || !!balancing, text.balancing, balancing, art.interest),
    entryIf(!!interest.outcome, text.balancingOutcome, interest.outcome),
    entryIf(has('f'), text.objectionTold, answerWord(interest.objectionTold), art.objection),
    entryIf(has('a') || !!record, text.consentRecord, record, art.consent),
    entryIf(has('a'), text.withdrawal, consent.withdrawalChannel, art.withdrawal),
    entryIf(has('a'), text.withdrawalAsEasy, answerWord(consent.withdrawalAsEasy), art.withdrawal),
    entryIf(
      has('c') || activity.legalObligations.length > 0,
      text.legalObligation,
      lines(
        activity.legalObligations.map(({ citation, article, url }) =>
          joined([citation ?? reportText.notRecorded, article, url]),
        ),
      ),
      art.obligation,
    ),
  ]
}

function basisLine({ art6, standing, allocation, allocatedTo, reason }: LawfulBasis) {
  return joined([
    text.basis(art6, art6Words[art6]),
    standingWords[standing],
    allocation && allocationWords[allocation],
    allocatedTo && text.allocatedTo(allocatedTo),
    reason,
  ])
}
