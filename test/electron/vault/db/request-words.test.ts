import fc from 'fast-check'
import { expect, it } from 'vitest'
import { searchWords } from '#shared/domain/requests/search-words'
import { emptyRequest } from '#shared/domain/requests/request'
import { requestWords } from '#vault/db/request-row'

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom('', ' ', '\u0301x', 'Žukauskienė, Ona', 'a@example.com', 'ﬁ', 'ẞ', 'İ'),
)

it('folds text by text as it would all of them together', () => {
  fc.assert(
    fc.property(text, text, text, (name, email, subject) => {
      const base = emptyRequest('RQ-0001', {
        types: [],
        requester: { name, email, reference: null },
        subject,
        channel: null,
        country: null,
        receivedOn: '2026-11-02',
        notes: null,
      })
      const request = { ...base, id: 'a', createdOn: '2026-11-02', changedOn: '2026-11-02' }
      const together = searchWords(['RQ-0001', name, email, subject].join('\n'))
      expect(requestWords(request)).toBe(` ${together}`)
    }),
    { numRuns: 2000 },
  )
})
