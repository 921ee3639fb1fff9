import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { searchWords } from '#shared/domain/requests/search-words'
import { parseSearch } from '#vault/features/requests/search'
import { aDesk } from '#support/desk'
import { entered, logged, refsOf } from '#support/requests'

describe('the words of a text', () => {
  it.each([
    ['RQ-0012', 'rq 0012'],
    ['Jonas.Petrauskas@Example.com', 'jonas petrauskas example com'],
    ['Žydrūnė Šimkutė', 'zydrune simkute'],
    ['Straße, ŁÓDŹ; Øystein & Ærø', 'strasse lodz oystein aero'],
    ['İstanbul ﬁne ２０２６', 'istanbul fine 2026'],
    ['Ελλάδα Київ שלום', 'ελλαδα киів שלום'],
    ['  "x" * NEAR(a b) 🎉 ', 'x near a b'],
    ['🎉 — …', ''],
    ['a\u0000b\ud800c', 'a b c'],
  ])('%j are %j', (text, words) => {
    expect(searchWords(text)).toBe(words)
  })

  it('are the same when they are folded again, so that a search finds what was written', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(searchWords(searchWords(text))).toBe(searchWords(text))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('a search', () => {
  it('is nothing when it is blank, and no word when it holds signs alone', () => {
    expect(parseSearch(' \t')).toBe('nothing')
    expect(parseSearch('"* 🎉')).toBe('no-word')
    expect(parseSearch('Ona ona ONĄ x')).toEqual(['ona', 'x'])
  })

  it('finds cases by every text that belongs to them', async () => {
    const desk = await aDesk('empty')
    const requester = {
      name: 'Žydrūnė Šimkutė',
      email: 'zs@shop.example.com',
      reference: 'K-77/12',
    }
    const { id } = await logged(
      desk,
      { requester, subject: 'Straße gesperrt', notes: 'Zweiter Brief' },
      [
        { kind: 'triaged', on: '2026-11-12' },
        { kind: 'identity-asked', on: '2026-11-12', reason: 'Fremde Anschrift' },
        { kind: 'note', on: '2026-11-12', text: 'Rückruf' },
      ],
    )
    const authority = { name: 'Authority', reference: 'AZ 4711', dueOn: null }
    await desk.call('requests:change', { id, patch: { authority } })
    await logged(desk, { requester: entered().requester, subject: 'Other' })
    for (const search of [
      'RQ-0001',
      'rq 0001',
      '0001',
      'zydrune SIM',
      'simkutė žyd',
      'zs@shop.example.com',
      'k-77/12',
      'strasse',
      'brief zweiter',
      'anschrift',
      'ruckruf',
      '4711',
    ])
      expect(await refsOf(desk, { search }), search).toEqual(['RQ-0001'])
  })

  it('finds beginnings of words, all of them, and no middles', async () => {
    const desk = await aDesk('empty')
    await logged(desk, { subject: 'Newsletter of the shop' })
    expect(await refsOf(desk, { search: 'news sho' })).toHaveLength(1)
    expect(await refsOf(desk, { search: 'letter' })).toEqual([])
    expect(await refsOf(desk, { search: 'news nothing' })).toEqual([])
  })

  it('takes no text for syntax', async () => {
    const desk = await aDesk('empty')
    await logged(desk, { subject: 'near the OR and NOT' })
    await logged(desk, { subject: 'nothing of this' })
    for (const [search, refs] of [
      ['"', []],
      ['*', []],
      ['🎉', []],
      ['-', []],
      ['NEAR(the OR, 2)', []],
      ['NEAR', ['RQ-0001']],
      ['the NOT shop', []],
      ['near OR nothing', []],
      ['words: near', []],
      ['"near', ['RQ-0001']],
      ['near* ^the', ['RQ-0001']],
      [`'; DROP TABLE requests; --`, []],
      ['x'.repeat(200), []],
      ['a '.repeat(100), ['RQ-0001']],
    ] as const)
      expect(await refsOf(desk, { search }), search).toEqual(refs)
  })

  it('answers any text at all', async () => {
    const desk = await aDesk('empty')
    await logged(desk)
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 100 }), async (search) => {
        await refsOf(desk, { search })
      }),
      { numRuns: 200 },
    )
    expect(desk.logged).toEqual([])
  })
})
