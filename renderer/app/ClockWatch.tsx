import { useEffect, useMemo, useRef, useState } from 'react'
import { breachClockChipText } from '#shared/text/breach-clock-chip'
import { windowTitleText } from '#shared/text/window-title'
import { queryClient, useQuery } from '../call.ts'
import {
  clocksOver,
  nextClockWords,
  runningClocks,
  type RunningClock,
} from '../parts/breach-clock/running-clocks.ts'
import { useNow } from '../parts/clock/use-now.ts'

/** Keeps the time limits of open incidents in sight on every page: in the window's title, and told once when one passes. GDPR art. 33(1). */
export function ClockWatch({
  title,
}: {
  /** What the page is called while no clock runs. */ readonly title: string
}) {
  const { data } = useQuery('breaches:list', undefined)
  const rows = data?.rows
  const clocks = useMemo(() => runningClocks(rows ?? []), [rows])
  useClockTitle(clocks, title)
  const told = useRanOut(clocks)
  return (
    <p role="status" className="sr-only">
      {told}
    </p>
  )
}

/** The clock that ends next in the title of the window; never of which incident, because a title is seen by others. */
function useClockTitle(clocks: readonly RunningClock[], title: string): void {
  const left = useNow((now) => nextClockWords(clocks, now))
  useEffect(() => {
    document.title = left === null ? title : windowTitleText.withClock(left)
  }, [left, title])
  useEffect(
    () => () => {
      document.title = windowTitleText.plain
    },
    [],
  )
}

/** What is said when a limit passes while the window is open; those that had passed before stay unsaid. */
function useRanOut(clocks: readonly RunningClock[]): string {
  const [told, setTold] = useState('')
  const over = useNow((now) => clocksOver(clocks, now).map(nameOf).join('\n'))
  const known = useRef<{ readonly running: Set<string>; readonly said: Set<string> }>({
    running: new Set(),
    said: new Set(),
  })
  useEffect(() => {
    const { running, said } = known.current
    const isOver = new Set(over.split('\n'))
    const passed = clocks.filter((clock) => {
      const name = nameOf(clock)
      return isOver.has(name) && running.has(name) && !said.has(name)
    })
    for (const clock of clocks) (isOver.has(nameOf(clock)) ? said : running).add(nameOf(clock))
    if (!passed[0]) return
    setTold(passed.map(({ refNo }) => breachClockChipText.ranOut(refNo)).join(' '))
    // What is to be done next follows from the limit, and the vault reckons it when it is asked.
    void queryClient.invalidateQueries()
  }, [over, clocks])
  return told
}

// A limit that was moved is another limit.
function nameOf({ id, strictAt }: RunningClock): string {
  return `${id} ${strictAt}`
}
