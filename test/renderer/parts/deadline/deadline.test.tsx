import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { caseRules } from '#shared/domain/requests/case-rules'
import { FIRST_SETTINGS } from '#shared/domain/requests/settings'
import type { RequestType } from '#shared/domain/requests/types'
import { DeadlineChip } from '../../../../renderer/parts/deadline/DeadlineChip.tsx'
import { DeadlineExplanation } from '../../../../renderer/parts/deadline/DeadlineExplanation.tsx'
import { deadlineWords } from '../../../../renderer/parts/deadline/deadline-words.ts'

const DUE = {
  kind: 'answer' as const,
  isPaused: false,
  isOpen: true,
  today: '2026-11-22',
  dueSoonDays: 7,
}

describe('the words of a deadline', () => {
  it.each([
    ['2026-11-20', 'Overdue by 2 days', 'blocker'],
    ['2026-11-21', 'Overdue by 1 day', 'blocker'],
    ['2026-11-22', 'Due today', 'error'],
    ['2026-11-23', '1 day left', 'warning'],
    ['2026-11-29', '7 days left', 'warning'],
    ['2026-11-30', '8 days left', null],
  ])('of a case due on %s are "%s"', (dueOn, label, tone) => {
    expect(deadlineWords({ ...DUE, dueOn })).toEqual({ label, tone })
  })

  it('tell a standing clock, a date nobody set and nothing due apart', () => {
    const none = { ...DUE, dueOn: null }
    expect(deadlineWords({ ...none, isPaused: true }).label).toBe('Paused')
    expect(deadlineWords(none).label).toBe('No date set')
    expect(deadlineWords({ ...none, isOpen: false }).label).toBe('Nothing due')
  })

  it('say what the date is for where it is not the answer, and come before it', () => {
    const { container } = render(<DeadlineChip {...DUE} dueOn="2026-11-25" kind="house" />)
    expect(container.textContent).toBe('3 days left house target 25 Nov 2026')
  })
})

describe('the explanation of a deadline', () => {
  const rules = caseRules({ ...FIRST_SETTINGS, country: 'LT' }, null)
  const explain = (types: RequestType[], change: object = {}) =>
    render(
      <DeadlineExplanation
        request={{ types, receivedOn: '2026-08-31', events: [], authority: null, ...change }}
        rules={rules}
      />,
    )

  it('counts the steps from receipt to date, each with its article', () => {
    explain(['ACCESS'])
    const steps = screen.getAllByRole('listitem')
    expect(steps.length).toBeGreaterThan(2)
    screen.getByText(/31 August \+ 1 month = 30 September/)
    screen.getByText(/3\(2\)\(c\)/)
    for (const step of steps) expect(step.textContent).toMatch(/art|Art/)
  })

  it('shows the date without the pause and marks what is to be confirmed', () => {
    const events = [
      { id: 'a', kind: 'identity-asked', on: '2026-09-01', reason: 'Another address.' },
      { id: 'b', kind: 'identity-answered', on: '2026-09-11' },
    ]
    explain(['ACCESS'], { events })
    screen.getByText('30 Sep 2026 if the pause is not accepted')
    expect(screen.getAllByText(/to be confirmed/).length).toBeGreaterThan(0)
  })

  it('tells at once what must stop at once, and the rest after it', () => {
    explain(['OBJECT_DM'])
    const [stop, answer] = screen.getAllByRole('heading')
    expect(stop?.textContent).toBe('End the processing at once')
    expect(answer?.textContent).toBe('Answer')
    within(stop?.closest('section') as HTMLElement).getByText(/on 31 Aug 2026, the day of receipt/)
  })

  it('waits for the date of the authority’s letter', () => {
    explain(['COMPLAINT_SA'])
    screen.getByText(/none is computed until then/)
  })

  it('counts the house’s days for a complaint and moves nothing', () => {
    explain(['COMPLAINT_DIRECT'])
    screen.getByText(/31 Aug 2026 \+ 30 days = 30 Sep 2026/)
  })

  it('says so when nothing runs', () => {
    const events = [{ id: 'a', kind: 'not-dp', on: '2026-09-01', reason: 'A parcel.' }]
    explain(['OTHER'], { events })
    screen.getByText('Nothing here runs against a date.')
  })
})
