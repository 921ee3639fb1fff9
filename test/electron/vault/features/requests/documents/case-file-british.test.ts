import { expect, it } from 'vitest'
import { caseRules } from '#shared/domain/requests/case-rules'
import { FIRST_SETTINGS } from '#shared/domain/requests/settings'
import { REQUEST_TYPES } from '#shared/domain/requests/types'
import { aCaseFile, events } from '#support/printed-case'

const BARE = /(?<!UK )GDPR art[^<]*/g

it('the case file of a British controller cites the UK GDPR at every place', () => {
  const request = {
    types: [...REQUEST_TYPES],
    authority: { name: 'ICO', reference: null, dueOn: null },
    events: events(
      { kind: 'triaged', on: '2026-11-03' },
      { kind: 'extended', on: '2026-11-04', months: 2, reason: 'Forty systems' },
      { kind: 'answered', on: '2026-11-05', outcome: 'part', reason: 'x', remedies: 'x' },
      { kind: 'closed', on: '2026-11-06' },
    ),
  }
  const { html } = aCaseFile(request, { rules: caseRules(FIRST_SETTINGS, 'GB') })
  const body = html.slice(html.indexOf('<article class="case">'))
  expect(body.match(BARE) ?? []).toEqual([])
  expect(body).toContain('UK GDPR art. 12(3)')
  expect(aCaseFile(request).html).not.toContain('UK GDPR')
})
