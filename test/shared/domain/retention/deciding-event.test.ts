import { expect, it } from 'vitest'
import { decidingEvent } from '#shared/domain/retention/retention-date'
import { FIXED, aRule, facts, rulesOf } from './retention-cases.ts'

const KNOWN = facts({
  created: '2020-01-01',
  services_ended: '2022-01-15',
  account_closed: '2023-05-01',
  consent_withdrawn: '2023-04-01',
})
const SAME = aRule('same_as', { sameAs: FIXED.id })
const EARLIEST = aRule('until_earliest', { events: ['account_closed', 'consent_withdrawn'] })
const CREATED = { event: 'created', on: '2020-01-01' }
const ENDED = { event: 'services_ended', on: '2022-01-15' }
const WITHDRAWN = { event: 'consent_withdrawn', on: '2023-04-01' }

it.each([
  ['a fixed period', FIXED, ENDED],
  [
    'a legal period, even without its law',
    aRule('legal_obligation', { event: 'services_ended' }),
    ENDED,
  ],
  ['an update that never came', { ...FIXED, event: 'last_update' }, CREATED],
  ['an event that did not happen', { ...FIXED, event: 'last_message' }, null],
  ['the earliest of several events', EARLIEST, WITHDRAWN],
  ['none of several events', { ...EARLIEST, events: ['objection'] }, null],
  ['a longest period that ends first', { ...EARLIEST, max: 'P3Y' }, CREATED],
  ['a longest period that ends last', { ...EARLIEST, max: 'P4Y' }, WITHDRAWN],
  ['a longest period alone', { ...EARLIEST, events: ['objection'], max: 'P4Y' }, CREATED],
  [
    'erasure at once',
    aRule('immediate', { event: 'account_closed' }),
    { event: 'account_closed', on: '2023-05-01' },
  ],
  ['a review', aRule('review'), CREATED],
  ['a borrowed period', SAME, ENDED],
  ['a period lengthened', aRule('extended_if', { base: SAME.id }), ENDED],
  ['a rule that follows itself', aRule('same_as', { id: 'self', sameAs: 'self' }), null],
  ['a rule that follows none', aRule('same_as'), null],
  ['no limit', aRule('none', { event: 'created' }), null],
  ['no rule', null, null],
])('decides: %s', (_what, rule, event) => {
  expect(decidingEvent(rule, rulesOf(FIXED, SAME, ...(rule ? [rule] : [])), KNOWN)).toEqual(event)
})

it('is the first of those named when several came on one day', () => {
  const known = facts({ account_closed: '2023-04-01', consent_withdrawn: '2023-04-01' })
  expect(decidingEvent(EARLIEST, rulesOf(), known)?.event).toBe('account_closed')
})
