import { deletionEventDetails } from '#shared/text/deletion-timeline'
import type { DeletionSheet } from '#shared/ipc/deletions'
import { deletionEventTitle, deletionStepText as words } from '#shared/text/deletion-steps'
import {
  beliefBasisWords,
  deletionEventWords,
  signalChannelWords,
} from '#shared/text/deletion-words'
import { Happened } from '../../../parts/timeline/Happened.tsx'
import { HappenedAt } from '../../../parts/timeline/HappenedAt.tsx'
import { canBeMended, EventMenu } from './EventMenu.tsx'

type TimelineProps = { readonly sheet: DeletionSheet }

/** What happened in the case, in the order in which it was recorded. GDPR art. 5(2). */
export function TimelineList({ sheet }: TimelineProps) {
  const { deletion } = sheet
  const { signal, signalChannel, beliefBasis, timeZone, events } = deletion
  return (
    <ol aria-label={words.timeline}>
      <Happened
        moment={signal ? <HappenedAt moment={signal} timeZone={timeZone} /> : words.noSignal}
        title={signalChannel ? words.signalFrom(signalChannelWords[signalChannel]) : words.signal}
        article={words.signalArticle}
        details={beliefBasis.map((kind) => ({ text: beliefBasisWords[kind] }))}
      />
      {events.map((event) => (
        <Happened
          key={event.id}
          moment={<HappenedAt moment={event} timeZone={timeZone} />}
          title={deletionEventTitle(event)}
          article={deletionEventWords[event.kind].article}
          details={deletionEventDetails(event)}
          menu={canBeMended(deletion, event) ? <EventMenu sheet={sheet} event={event} /> : null}
        />
      ))}
    </ol>
  )
}
