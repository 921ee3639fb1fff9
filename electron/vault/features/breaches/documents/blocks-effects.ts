import type { Breach, OtherAuthority } from '#shared/domain/breaches/breach'
import type { BreachEventOf } from '#shared/domain/breaches/event'
import { timePointWords } from '#shared/text/breach-clock'
import {
  breachArticles as art,
  breachBlockText,
  breachPrintText,
} from '#shared/text/breach-documents-print'
import * as words from '#shared/text/breach-words'
import { countryName } from '#shared/text/choices'
import { citedIn } from '#shared/text/cited-in'
import { dayWords } from '#shared/text/dates'
import { entries, joined, lines } from '../../../documents/entries.ts'
import type { Html, HtmlPart } from '../../../documents/html.ts'
import { chosen, line, lineIf, type Telling } from './telling.ts'

const { effects, after, others, scope } = breachBlockText

/** What it may mean for people, and how that was assessed. GDPR art. 33(3)(c). */
export function effectsBlock(telling: Telling): Html {
  const { breach, status } = telling
  const { consequences, natures, impactSeverity } = breach
  const kinds = (['confidentiality', 'integrity', 'availability'] as const).filter(
    (kind) => natures.includes(kind) || consequences[kind] !== null,
  )
  const risk = status.latestAssessment
  return entries(
    kinds.length === 0 ? line(telling, effects.consequences, null, art.consequences) : null,
    ...kinds.map((kind) => line(telling, effects[kind], consequences[kind], art.consequences)),
    line(telling, effects.impacts, chosen(breach.impacts, words.impactWords), art.consequences),
    line(telling, effects.severity, impactSeverity && words.impactSeverityWords[impactSeverity]),
    line(telling, effects.risk, risk && words.riskOutcomeWords[risk.outcome].name, art.limit),
    line(telling, effects.method, methodWords(telling)),
  )
}

function methodWords({ status: { latestAssessment: risk } }: Telling): string | null {
  if (risk === null) return null
  const method = words.assessmentMethodWords[risk.method]
  if (risk.severity === null) return method
  const { se, band } = risk.severity
  return effects.score(method, se.toFixed(2), words.bandWords[band])
}

/** What was done and is planned, and whether people are told. GDPR art. 33(3)(d), 34. */
export function afterBlock(telling: Telling): Html {
  const { measuresTaken, measuresPlanned } = telling.breach
  return entries(
    line(telling, after.taken, measuresTaken, art.measures),
    line(telling, after.planned, measuresPlanned, art.measures),
    line(telling, after.told, toldWords(telling), art.people),
  )
}

/** Whether people are told, and how or why not. GDPR art. 34(1), 34(3). */
export function toldWords(telling: Telling): HtmlPart {
  const { status, breach, data, issued } = telling
  const { people, plannedOn, told, notTold } = status
  if (people === 'PLANNED' && plannedOn) return after.planFor(dayWords(plannedOn))
  if (people === 'NOT_TOLD_WITH_REASONS' && notTold) return groundWords(notTold, telling)
  if (people !== 'TOLD' || !told) return after.undecided
  const letter = issued.find(({ id }) => id === told.documentId)
  return joined([
    after.toldOn(timePointWords(told, breach.timeZone)),
    told.isOrdered ? citedIn(data.regime, after.ordered) : null,
    told.number === null ? null : after.number(scope.peopleOf(told.number)),
    told.means === null ? null : after.means(told.means),
    letter ? after.document(letter.name) : null,
    told.text,
  ])
}

function groundWords(
  { ground, reason }: BreachEventOf<'people-not-told'>,
  { data }: Telling,
): HtmlPart {
  const { name, article } = words.notToldGroundWords[ground]
  return lines([after.notTold(`${name} (${citedIn(data.regime, article)})`), reason])
}

/** Who else was told, where people are, and what is attached. GDPR art. 4(23), 56. */
export function othersBlock(telling: Telling): Html {
  const { breach, data, files } = telling
  const { isCrossBorder, leadAuthority } = breach
  const lead = leadAuthority ?? data.register.leadAuthority
  return entries(
    line(telling, others.police, policeWords(telling)),
    line(telling, others.authorities, authorityLines(telling)),
    line(telling, others.crossBorder, yesNo(isCrossBorder), art.crossBorder),
    lineIf(isCrossBorder === 'yes', telling, others.leadAuthority, lead, art.crossBorder),
    lineIf(
      isCrossBorder === 'yes' || breach.countries.length > 0,
      telling,
      others.countries,
      countryLines(telling),
    ),
    line(
      telling,
      others.attachments,
      files.length === 0
        ? breachPrintText.none
        : lines(files.map(({ name, digest }) => others.file(name, digest))),
    ),
  )
}

function yesNo(answer: Breach['isCrossBorder']): string | null {
  return answer && breachPrintText[answer]
}

function policeWords({ breach: { police } }: Telling): string | null {
  if (police.told === null) return null
  if (police.told === 'no') return others.policeNotTold
  return others.policeTold(joined([police.on && dayWords(police.on), police.reference]) ?? '')
}

function authorityLines({ breach, missing }: Telling): HtmlPart {
  const words = ({ name, law, toldOn, reference }: OtherAuthority) =>
    joined([name ?? missing, law, toldOn && dayWords(toldOn), reference])
  return breach.otherAuthorities.length === 0
    ? breachPrintText.none
    : lines(breach.otherAuthorities.map(words))
}

function countryLines({ breach: { countries } }: Telling): HtmlPart {
  if (countries.length === 0) return null
  return joined(
    countries.map(({ country, people }) =>
      others.country(countryName(country), people === null ? null : scope.peopleOf(people)),
    ),
  )
}
