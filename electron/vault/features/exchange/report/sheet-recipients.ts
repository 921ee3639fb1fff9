import type { Activity } from '#shared/domain/activities/activity'
import type { Transfer } from '#shared/domain/activities/parts'
import type { Processor, Recipient } from '#shared/domain/catalogues/catalogue'
import { countryName, mechanismWords, recipientKindWords } from '#shared/text/choices'
import { reportArticles as art, reportText } from '#shared/text/report'
import { entries, entry, joined, lines } from '../../../documents/entries.ts'
import type { Html, HtmlPart } from '../../../documents/html.ts'
import { lettered } from './lettered.ts'
import type { Lists } from './lists.ts'

const text = reportText.sheet

/** (d) To whom, processors with their contract. GDPR art. 30(1)(d), 28(3). */
export function recipientsSection(activity: Activity, lists: Lists): Html {
  const recipients = lists.findAll('recipient', activity.recipientIds)
  const processors = lists.findAll('processor', activity.processorIds)
  const stated = recipients.length === 0 && activity.recipientsNone
  return lettered(
    'd',
    reportText.sections.d,
    entries(
      entry(
        text.recipients,
        stated ? text.recipientsNone : lines(recipients.map(recipientLine)),
        art.recipients,
      ),
      entry(text.processors, lines(processors.map(processorLine)), art.processor),
    ),
  )
}

/** A recipient with its kind and country. */
export function recipientLine({ name, kind, country }: Recipient): string {
  const where = country ? `, ${countryName(country)}` : ''
  return `${name} (${recipientKindWords[kind]}${where})`
}

/** A processor's contract in words; a missing reference or date is said. GDPR art. 28(3). */
export function contractLine({ contractRef, contractOn }: Processor): string {
  return contractRef ? text.contract(contractRef, contractOn ?? text.undated) : text.contractMissing
}

function processorLine(processor: Processor): string | null {
  const { name, country, service, subProcessors } = processor
  return joined([
    country ? `${name} (${countryName(country)})` : name,
    service,
    contractLine(processor),
    subProcessors.length > 0 ? text.subProcessors(subProcessors.join(', ')) : null,
  ])
}

/** (e) Third countries and safeguards, or the sentence that there are none. GDPR art. 30(1)(e), 44 to 49. */
export function transfersSection(activity: Activity): Html {
  return lettered(
    'e',
    reportText.sections.e,
    entries(entry(text.transfers, transferLines(activity), art.transfers)),
  )
}

/** Each transfer in words, the statement that none take place, or null when nobody said. */
export function transferLines(record: {
  transfers: readonly Transfer[]
  transfersNone: boolean
}): HtmlPart {
  if (record.transfers.length === 0) return record.transfersNone ? text.transfersNone : null
  return lines(record.transfers.map(transferLine))
}

/** One transfer: where to, to whom, under which safeguard. */
export function transferLine(transfer: Transfer): string | null {
  const { country, recipient, mechanism, documentRef, impactAssessmentRef, repeated } = transfer
  return joined([
    text.transferTo(countryName(country), recipient ?? text.recipientMissing),
    mechanism ? mechanismWords[mechanism] : text.mechanismMissing,
    documentRef && text.documents(documentRef),
    impactAssessmentRef && text.impactAssessment(impactAssessmentRef),
    repeated && text.repeated[repeated],
  ])
}
