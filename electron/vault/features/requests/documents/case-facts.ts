import { Temporal } from 'temporal-polyfill'
import { caseFileArticles, caseFileText } from '#shared/text/case-file'
import { countryName } from '#shared/text/choices'
import { dayWords } from '#shared/text/dates'
import { authorityText, requestFieldText as labels } from '#shared/text/request-sheet'
import { channelWords } from '#shared/text/request-words'
import { entries, entry, entryIf } from '../../../documents/entries.ts'
import { type Html, type HtmlPart, html } from '../../../documents/html.ts'
import type { CaseInput } from './case-input.ts'

const text = caseFileText.request

/** What was asked, when and how it arrived. GDPR art. 12(3). */
export function requestSection(input: CaseInput): Html {
  const art = caseFileArticles(input.rules.regime)
  const { request, timeZone } = input
  const { receivedAt, types, channel, country } = request
  return html`<h2>${text.heading}</h2>
    ${entries(
      entry(labels.receivedOn.label, dayWords(request.receivedOn), art.receipt),
      entryIf(
        receivedAt !== null,
        labels.receivedAt.label,
        receivedAt && text.receivedAt(momentWords(receivedAt, timeZone), timeZone),
      ),
      entry(labels.channel.label, channel && channelWords[channel]),
      entry(labels.country.label, country && countryName(country)),
      entry(labels.subject.label, orErased(input, request.subject)),
      entry(labels.notes.label, orErased(input, request.notes)),
      entryIf(types.includes('ADM'), labels.reviewer.label, request.reviewer, art.reviewer),
    )}`
}

/** Who asks, kept as small as answering allows. GDPR art. 5(1)(c). */
export function personSection(input: CaseInput): Html {
  const art = caseFileArticles(input.rules.regime)
  const { name, email, reference } = input.request.requester
  return html`<h2>${caseFileText.person.heading}</h2>
    ${entries(
      entry(labels['requester.name'].label, orErased(input, name), art.person),
      entry(labels['requester.email'].label, orErased(input, email)),
      entry(labels['requester.reference'].label, orErased(input, reference)),
    )}`
}

/** What the supervisory authority set, where one wrote. GDPR art. 77, 58(1)(a). */
export function authoritySection(input: CaseInput): HtmlPart {
  const art = caseFileArticles(input.rules.regime)
  const { types, authority } = input.request
  if (!types.includes('COMPLAINT_SA') && authority === null) return null
  const dueOn = authority?.dueOn ?? null
  return html`<h2>${caseFileText.authority.heading}</h2>
    ${entries(
      entry(authorityText.name.label, authority?.name ?? null, art.authority),
      entry(authorityText.reference.label, orErased(input, authority?.reference ?? null)),
      entry(authorityText.dueOn.label, dueOn && dayWords(dueOn), art.authorityDue),
    )}`
}

/** A personal field: its value, or the day since when it is gone. */
function orErased({ request: { erasedOn } }: CaseInput, value: string | null): string | null {
  return value ?? (erasedOn && text.erased(dayWords(erasedOn)))
}

function momentWords(instant: string, timeZone: string): string {
  const moment = Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone)
  return `${dayWords(moment.toPlainDate().toString())}, ${moment.toPlainTime().toString({ smallestUnit: 'minute' })}`
}
