import type { CaseDeadline, DeadlineKind } from '../domain/requests/case-deadlines.ts'

/** What the chip beside a date says, words before the date. */
export const deadlineChipText = {
  overdue: (days: number) => `Overdue by ${daysText(days)}`,
  dueToday: 'Due today',
  left: (days: number) => `${daysText(days)} left`,
  paused: 'Paused',
  noDate: 'No date set',
  none: 'Nothing due',
  /** What the date is for, where it is not the answer. */
  kinds: {
    stop: 'to stop',
    acknowledge: 'to acknowledge',
    answer: null,
    house: 'house target',
    authority: 'to the authority',
  } satisfies Record<DeadlineKind, string | null>,
} as const

/** How a deadline came about, in the margin, the popover and the preview. */
export const deadlineExplanationText = {
  toBeConfirmedHint:
    'This point is not settled in law. Rely on the earlier date where two stand, and ask the authority in doubt.',
  due: (date: string) => `Due ${date}`,
  aim: (target: string, limit: string) => `Aim for ${target}; last day ${limit}`,
  paused: 'No date while the clock stands still',
  notSet: 'No date set yet',
  done: (date: string) => `Done ${date}`,
  withoutPause: (date: string) => `${date} if the pause is not accepted`,
  /** Nothing limits the case. */
  nothing: 'Nothing here runs against a date.',
  stop: (received: string) =>
    `The processing ends at once: on ${received}, the day of receipt. Nothing is weighed first, and no working day is awaited.`,
  stopArticle: 'GDPR art. 21(3), 7(3)',
  house: (received: string, days: number, due: string) =>
    `${received} + ${daysText(days)} = ${due}. The target of this house; weekends and holidays do not move it.`,
  houseArticle: 'No statutory limit in EU law',
  britishHouseArticle: 'DPA 2018 s. 164A: without undue delay, no figure',
  unsorted:
    'Nobody has said yet what is asked for. Until then the month of art. 12(3) is reckoned, as if it applied.',
  unsortedArticle: 'rule of this program',
  withdrawal:
    'GDPR art. 12(3) does not name the withdrawal of consent; its month is taken for the confirmation.',
  withdrawalArticle: 'GDPR art. 7(3), rule of this program',
  authority: (due: string) => `The authority’s letter asks for an answer by ${due}.`,
  authorityOpen:
    'The authority sets the date in its letter. Enter that date; none is computed until then.',
  authorityArticle: 'GDPR art. 77, 58(1)(a)',
} as const

/** The state of one deadline in a line of words; the dates come written out. */
export function deadlineLine(
  deadline: Pick<CaseDeadline, 'due' | 'target' | 'doneOn' | 'isPaused'>,
  written: (day: string) => string,
): string {
  const words = deadlineExplanationText
  const { due, target, doneOn, isPaused } = deadline
  if (doneOn !== null) return words.done(written(doneOn))
  if (isPaused) return words.paused
  if (due === null) return words.notSet
  return target === null ? words.due(written(due)) : words.aim(written(target), written(due))
}

function daysText(days: number): string {
  return days === 1 ? '1 day' : `${days.toLocaleString('en-GB')} days`
}
