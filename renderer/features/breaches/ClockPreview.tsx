import { breachClock, timeLeft } from '#shared/domain/breaches/clock'
import { instantWords } from '#shared/text/breach-clock'
import { newBreachText as text } from '#shared/text/breaches-list'
import { BreachClockChip } from '../../parts/breach-clock/BreachClockChip.tsx'
import { useNow } from '../../parts/clock/use-now.ts'
import type { NewBreachEntry } from './use-new-breach.ts'

/** The limit that follows from what is entered so far, with the time that is left of it. GDPR art. 33(1). */
export function ClockPreview({ entry }: { readonly entry: NewBreachEntry }) {
  return (
    <section aria-labelledby="clock-preview" className="flex flex-col gap-1.5">
      <h3 id="clock-preview" className="text-14 font-semibold text-ink">
        {text.preview}
      </h3>
      <Preview entry={entry} />
    </section>
  )
}

function Preview({ entry }: { readonly entry: NewBreachEntry }) {
  const { isAware, awareAt } = entry.entered
  const isFuture = useNow((now) => awareAt !== null && awareAt > now)
  if (!isAware) return <Said words={text.noClock} article={text.noClockArticle} />
  if (awareAt === null) return <Said words={text.noPreview} />
  if (isFuture) return <Said words={text.noPreviewYet} />
  return <Limit awareAt={awareAt} entry={entry} />
}

function Limit({ awareAt, entry }: { readonly awareAt: string; readonly entry: NewBreachEntry }) {
  const { settings, timeZone } = entry
  const hours = settings.notificationHours
  const { strictAt } = breachClock({ awareAt, timeZone, hours })
  const isOver = useNow((now) => timeLeft(strictAt, now).isOver)
  return (
    <>
      <BreachClockChip
        hours={settings}
        hidesLimit
        facts={{
          timeZone,
          strictAt,
          awareAt,
          isAwareDayOnly: false,
          notifiedAt: null,
          isNotifiedDayOnly: false,
          isRunning: true,
          isOpen: true,
        }}
      />
      <Said words={text.limit(instantWords(strictAt, timeZone))} article={text.limitArticle} />
      {isOver ? <Said words={text.lateNow} /> : null}
    </>
  )
}

function Said({ words, article }: { readonly words: string; readonly article?: string }) {
  return (
    <p className="text-13 text-ink-soft">
      {words} {article ? <span className="text-12 text-ink-faint">{article}</span> : null}
    </p>
  )
}
