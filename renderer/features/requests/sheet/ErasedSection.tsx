import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { controls } from '#shared/text/controls'
import { countryName } from '#shared/text/choices'
import { requestFieldText, requestSheetText as words } from '#shared/text/request-sheet'
import { channelWords, outcomeWords, requestStateWords } from '#shared/text/request-words'
import { formatDate } from '../../../ui/format-date.ts'
import { RequestPart } from './RequestPart.tsx'
import type { SectionProps } from './request-sheet.ts'
import { typesLine } from '../../../parts/cases/case-words.ts'
import { typeNames } from './type-names.ts'

/** What an erased case still says: statistics that point to nobody. GDPR art. 5(1)(e), rec. 26. */
export function ErasedSection({ sheet }: SectionProps) {
  const { request, status, activities } = sheet
  const { types, receivedOn, channel, country, erasedOn } = request
  const rights = types.map((type) => typeNames[type]).join(', ') || typesLine(types)
  const linked = activities
    .filter(({ id }) => request.activityIds.includes(id))
    .map(({ refNo, name }) => `${refNo} ${name}`)
  const facts: [string, string][] = [
    [requestFieldText.types.label, rights],
    [requestFieldText.receivedOn.label, formatDate(receivedOn)],
    [requestFieldText.channel.label, channel ? channelWords[channel] : controls.notRecorded],
    [requestFieldText.country.label, country ? countryName(country) : controls.notRecorded],
    [requestFieldText.activityIds.label, linked.join(', ') || words.links.noActivities],
    [words.stats.state, requestStateWords[status.state]],
    [
      words.stats.outcome,
      status.answer ? outcomeWords[status.answer.outcome] : controls.notRecorded,
    ],
  ]
  return (
    <RequestPart id="request" sheet={sheet}>
      <p className="py-2 text-14 text-ink-soft">{words.personErased(formatDate(erasedOn ?? ''))}</p>
      {facts.map(([label, value]) => (
        <DefinitionRow key={label} label={label}>
          {value}
        </DefinitionRow>
      ))}
    </RequestPart>
  )
}
