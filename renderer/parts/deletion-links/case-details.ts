import type { DeletionSummary } from '#shared/ipc/deletions'
import { countryName } from '#shared/text/choices'
import { signalChannelWords } from '#shared/text/deletion-words'
import { localOf } from '#shared/domain/values/local-time'
import { formatDate } from '../../ui/format-date.ts'

/** By which a case can be told from another, without saying whose it is. */
export function caseDetails({
  signalChannel,
  country,
  signalAt,
  timeZone,
}: Pick<DeletionSummary, 'signalChannel' | 'country' | 'signalAt' | 'timeZone'>): string {
  return [
    signalChannel && signalChannelWords[signalChannel],
    country && countryName(country),
    signalAt && formatDate(localOf(signalAt, timeZone).slice(0, 10)),
  ]
    .filter(Boolean)
    .join(', ')
}
