import { describe, expect, it } from 'vitest'
import { openDeadline } from '#shared/domain/requests/case-deadlines'
import { caseRules, eraseOn } from '#shared/domain/requests/case-rules'
import { caseStatus, REQUEST_STATES } from '#shared/domain/requests/case-status'
import { dueFlag } from '#shared/domain/requests/deadline'
import { eventsProblems } from '#shared/domain/requests/event-problems'
import { Request } from '#shared/domain/requests/request'
import { requestProblems } from '#shared/domain/requests/request-problems'
import { FIRST_SETTINGS } from '#shared/domain/requests/settings'
import { REQUEST_TYPES } from '#shared/domain/requests/types'
import { addDays } from '#shared/domain/values/day'
import { exampleRegister } from '#shared/example/example-register'
import { exampleRequests } from '#shared/example/requests'

const TODAY = '2026-11-22'
const requests = exampleRequests(TODAY)
const rules = caseRules(FIRST_SETTINGS, null)
const statuses = requests.map(({ events }) => caseStatus(events))

describe('the requests of the example', () => {
  it('are valid, and lead nowhere that is not there', () => {
    const ids = new Set(requests.map(({ id }) => id))
    const known = {
      today: TODAY,
      activityIds: new Set(exampleRegister(TODAY).activities.map(({ id }) => id)),
      systemIds: new Set<string>(),
      requestIds: (id: string) => ids.has(id),
    }
    for (const request of requests) {
      expect(Request.parse(request)).toEqual(request)
      expect(requestProblems(request, known)).toEqual([])
      for (const related of request.relatedIds)
        expect(requests.find(({ id }) => id === related)?.relatedIds).toContain(request.id)
    }
  })

  it('break no guard, on whatever day the example is opened', () => {
    for (let days = 0; days < 400; days += 1) {
      const today = addDays(TODAY, days)
      const guard = { rules, today, extensionMonthsMax: 2 }
      for (const request of exampleRequests(today))
        expect(eventsProblems(request, request.events, guard), `${today} ${request.refNo}`).toEqual(
          [],
        )
    }
  })

  it('show every type and every state', () => {
    expect(new Set(requests.flatMap(({ types }) => types))).toEqual(new Set(REQUEST_TYPES))
    expect(new Set(statuses.map(({ state }) => state))).toEqual(new Set(REQUEST_STATES))
  })

  it('show what is overdue, soon due, paused, extended, not sorted, and due for erasure', () => {
    for (let days = 0; days < 400; days += 1) {
      const today = addDays(TODAY, days)
      const cases = exampleRequests(today)
      const due = cases.map((request) => openDeadline(request, rules))
      const flags = due.map(({ dueOn }) => dueFlag(dueOn, today, FIRST_SETTINGS.dueSoonDays))
      expect(flags).toContain('overdue')
      expect(
        flags.some((flag) => flag === 'due-soon' || flag === 'due-today'),
        today,
      ).toBe(true)
      expect(due.some(({ isPaused }) => isPaused)).toBe(true)
      expect(due.filter(({ kind }) => kind === 'stop')).toHaveLength(1)
      expect(cases.some(({ types }) => types.length === 0)).toBe(true)
      const erasures = cases.map(({ events }) => eraseOn(caseStatus(events).closedOn, 'P6M'))
      expect(erasures.filter((day) => day !== null && day <= today)).toHaveLength(1)
    }
  })

  it('name nobody but invented people', () => {
    for (const { requester } of requests) expect(requester.email).toMatch(/@example\.com$/)
  })

  it('can be changed without changing the next copy', () => {
    exampleRequests(TODAY)[2]?.types.push('OTHER')
    exampleRequests(TODAY)[2]?.events.pop()
    expect(exampleRequests(TODAY)).toEqual(requests)
  })
})
