import type { Activity } from '#shared/domain/activities/activity'
import {
  answerWord,
  countryName,
  dpiaCriterionWords,
  profilingWords,
  provisionWords,
  rightWords,
  sourceWords,
} from '#shared/text/choices'
import { reportArticles as art, reportText } from '#shared/text/report'
import { entry, entryIf, joined, lines } from '../../../documents/entries.ts'
import type { HtmlPart } from '../../../documents/html.ts'
import type { Lists } from './lists.ts'

const text = reportText.additional

/** Source, automated decisions and impact assessment. GDPR art. 13(2)(e)-(f), 14(2)(f), 22, 35. */
export function assessmentEntries(activity: Activity): HtmlPart[] {
  const { automatedDecision: decision } = activity
  const decides = decision.exists === 'yes' || decision.withEffect === 'yes'
  const sources = activity.sources.map(({ kind, detail }) =>
    detail ? `${sourceWords[kind]}: ${detail}` : sourceWords[kind],
  )
  return [
    entry(text.source, sources.join('; '), art.source),
    entry(text.provision, provision(activity), art.provision),
    entry(text.automated, answerWord(decision.exists), art.automated),
    entry(text.profiling, decision.profiling && profilingWords[decision.profiling], art.automated),
    entryIf(!!decision.withEffect, text.withEffect, answerWord(decision.withEffect)),
    entryIf(decides || !!decision.logic, text.logic, decision.logic, art.logic),
    entryIf(decides || !!decision.effects, text.effects, decision.effects, art.logic),
    entryIf(
      decides || !!decision.humanReview,
      text.humanReview,
      decision.humanReview,
      art.automated,
    ),
    ...dpiaEntries(activity),
  ]
}

function provision({ provisionRequired, provisionConsequence }: Activity): string | null {
  return joined([
    provisionRequired && provisionWords[provisionRequired],
    provisionConsequence && text.provisionConsequence(provisionConsequence),
  ])
}

function dpiaEntries({ dpia }: Activity): HtmlPart[] {
  const decision = joined([
    dpia.needed && text.dpiaNeeded[dpia.needed],
    dpia.reason,
    dpia.ref,
    dpia.doneOn,
  ])
  const criteria = dpia.criteria.map((criterion) => dpiaCriterionWords[criterion])
  return [
    entry(text.dpia, decision, art.dpia),
    entryIf(criteria.length > 0, text.dpiaCriteria, lines(criteria), art.dpia),
    entryIf(!!dpia.result, text.dpiaResult, dpia.result, art.dpia),
    entryIf(
      !!dpia.priorConsultation,
      text.priorConsultation,
      dpia.priorConsultation,
      art.consultation,
    ),
  ]
}

/** Device storage, marketing, minors, rights, notice, systems. Notes and breach references stay in the house. */
export function circumstanceEntries(activity: Activity, lists: Lists): HtmlPart[] {
  const { children, rights, rightsRestrictions, directMarketing } = activity
  const systems = lists
    .findAll('system', activity.systemIds)
    .map(({ name, storageLocation, country }) =>
      joined([name, storageLocation, country && countryName(country)]),
    )
  const minors = children.openToMinors
  return [
    entry(text.terminal, terminal(activity), art.terminal),
    entryIf(
      !!directMarketing.existingCustomers,
      text.marketing,
      marketing(activity),
      art.marketing,
    ),
    entry(text.minors, answerWord(minors), art.child),
    entryIf(
      minors === 'yes' || !!children.art8Measures,
      text.minorsMeasures,
      children.art8Measures,
      art.child,
    ),
    entry(text.rights, rights.map((right) => rightWords[right]).join('; '), art.rights),
    entryIf(!!rightsRestrictions, text.rightsRestrictions, rightsRestrictions, art.restrictions),
    entry(text.notice, activity.noticeRef, art.notice),
    entry(text.systems, lines(systems)),
    entry(text.storageLocation, activity.storageLocation),
    entry(text.combination, activity.combination, art.combination),
    entry(text.nextReview, activity.nextReviewOn, art.review),
  ]
}

function terminal({ terminalStorage: storage }: Activity): string | null {
  return joined([
    storage.used && text.terminalUsed[storage.used],
    storage.items,
    storage.consentNeeded && text.consentNeeded[storage.consentNeeded],
    storage.exemption && text.exemption(storage.exemption),
    storage.consentRef && text.consentAsked(storage.consentRef),
  ])
}

function marketing({ directMarketing }: Activity): string | null {
  const conditions = Object.entries(text.marketingConditions).map(
    ([field, words]) =>
      `${words}: ${answerWord(directMarketing[field as keyof typeof text.marketingConditions])?.toLowerCase() ?? reportText.notRecorded}`,
  )
  return joined([answerWord(directMarketing.existingCustomers), ...conditions])
}
