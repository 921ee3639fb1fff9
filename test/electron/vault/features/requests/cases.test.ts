import { describe, expect, it } from 'vitest'
import { NO_FILTER } from '#shared/ipc/requests'
import { openSession } from '#vault/desk'
import { writable } from '#vault/db/open'
import { changesOf, putRecord } from '#vault/db/records'
import { refreshRequestRows } from '#vault/db/request-rows'
import { aDesk } from '#support/desk'
import { aRequest, entered, logged, refsOf } from '#support/requests'

describe('logging a request', () => {
  it('numbers cases from RQ-0001 upward', async () => {
    const desk = await aDesk('empty')
    expect((await logged(desk)).refNo).toBe('RQ-0001')
    expect((await logged(desk)).refNo).toBe('RQ-0002')
    expect(await refsOf(desk)).toEqual(['RQ-0001', 'RQ-0002'])
  })

  it('goes on after the highest number, beyond four digits', async () => {
    const desk = await aDesk('empty')
    const { vault } = openSession(desk.desk)
    const put = vault.db.transaction(() => {
      const db = writable(vault.db)
      putRecord(db, 'request', aRequest({ refNo: 'RQ-99999' }))
      refreshRequestRows(db, changesOf(db))
    })
    put()
    expect((await logged(desk)).refNo).toBe('RQ-100000')
  })

  it('keeps what was entered and nothing more', async () => {
    const desk = await aDesk('empty')
    const request = await desk.call(
      'requests:create',
      entered({ types: ['ERASE', 'ERASE'], country: null }),
    )
    expect(request).toMatchObject({
      types: ['ERASE'],
      country: null,
      events: [],
      receivedAt: null,
      createdOn: '2026-11-22',
      erasedOn: null,
    })
    expect((await desk.call('requests:read', { id: request.id })).request).toEqual(request)
  })

  it('takes today and refuses tomorrow', async () => {
    const desk = await aDesk('empty')
    expect((await logged(desk, { receivedOn: '2026-11-22' })).receivedOn).toBe('2026-11-22')
    expect(await desk.pass('requests:create', entered({ receivedOn: '2026-11-23' }))).toMatchObject(
      {
        error: {
          code: 'invalid-input',
          problems: [{ field: 'receivedOn', code: 'in-the-future' }],
        },
      },
    )
  })

  it('reckons today in the zone of the settings', async () => {
    const desk = await aDesk('empty')
    desk.setClock('2026-11-22T11:30:00.000Z')
    await desk.call('requests:change-settings', { timeZone: 'Pacific/Auckland' })
    expect((await logged(desk, { receivedOn: '2026-11-23' })).createdOn).toBe('2026-11-23')
    await desk.call('requests:change-settings', { timeZone: 'Pacific/Honolulu' })
    expect((await logged(desk, { receivedOn: '2026-11-22' })).createdOn).toBe('2026-11-22')
    desk.setClock('2026-11-22T09:30:00.000Z')
    expect(await desk.pass('requests:create', entered({ receivedOn: '2026-11-22' }))).toMatchObject(
      {
        error: { problems: [{ field: 'receivedOn', code: 'in-the-future' }] },
      },
    )
  })
})

describe('changing a case', () => {
  it('moves its due date with the day of receipt', async () => {
    const desk = await aDesk('empty')
    const { id } = await logged(desk, { receivedOn: '2026-11-10' })
    await desk.call('requests:change', { id, patch: { receivedOn: '2026-11-12' } })
    const wanted = { requester: entered().requester, types: entered().types, exceptId: null }
    const [summary] = await desk.call('requests:duplicates', wanted)
    expect(summary).toMatchObject({ receivedOn: '2026-11-12', dueOn: '2026-12-14' })
  })

  it.each([
    ['after an event', '2026-11-13', 'date-order'],
    ['in the future', '2026-11-23', 'date-order'],
  ])('refuses a day of receipt %s at the field', async (_, receivedOn, code) => {
    const desk = await aDesk('empty')
    const { id } = await logged(desk, {}, [{ kind: 'triaged', on: '2026-11-12' }])
    expect(await desk.pass('requests:change', { id, patch: { receivedOn } })).toMatchObject({
      error: { code: 'invalid-input', problems: [{ field: 'receivedOn', code }] },
    })
  })

  it('takes a day of receipt on the day of the first event', async () => {
    const desk = await aDesk('empty')
    const { id } = await logged(desk, {}, [{ kind: 'triaged', on: '2026-11-12' }])
    const changed = await desk.call('requests:change', { id, patch: { receivedOn: '2026-11-12' } })
    expect(changed.receivedOn).toBe('2026-11-12')
  })

  it('keeps a day of receipt that makes an extension late, and the date falls back', async () => {
    const desk = await aDesk('empty')
    desk.setClock('2026-12-20T10:00:00.000Z')
    const { id } = await logged(desk, { receivedOn: '2026-11-10' }, [
      { kind: 'triaged', on: '2026-11-12' },
      { kind: 'extended', on: '2026-12-10', months: 2, reason: 'Many accounts' },
    ])
    const dueOn = async () => {
      const sort = { by: 'due', descending: false } as const
      const first = { filter: NO_FILTER, sort, after: null, limit: 1 }
      return (await desk.call('requests:page', first)).rows[0]?.dueOn
    }
    expect(await dueOn()).toBe('2027-02-10')
    const changed = await desk.call('requests:change', { id, patch: { receivedOn: '2026-11-05' } })
    expect(changed.receivedOn).toBe('2026-11-05')
    expect(await dueOn()).toBe('2026-12-07')
    await desk.call('requests:record-event', {
      id,
      event: { kind: 'answered', on: '2026-12-20', outcome: 'full', reason: null, remedies: null },
    })
  })

  it('still refuses that day where a step comes before it, late extension or not', async () => {
    const desk = await aDesk('empty')
    desk.setClock('2026-12-20T10:00:00.000Z')
    const { id } = await logged(desk, { receivedOn: '2026-11-10' }, [
      { kind: 'triaged', on: '2026-11-12' },
      { kind: 'extended', on: '2026-12-10', months: 2, reason: 'Many accounts' },
    ])
    expect(
      await desk.pass('requests:change', { id, patch: { receivedOn: '2026-11-13' } }),
    ).toMatchObject({ error: { problems: [{ field: 'receivedOn', code: 'date-order' }] } })
  })

  it('refuses to leave a sorted case without a type', async () => {
    const desk = await aDesk('empty')
    const { id } = await logged(desk, { types: ['ERASE'] }, [{ kind: 'triaged', on: '2026-11-12' }])
    expect(await desk.pass('requests:change', { id, patch: { types: [] } })).toMatchObject({
      error: { problems: [{ field: 'types', code: 'required' }] },
    })
  })

  it('refuses links to what is not there, and to itself', async () => {
    const desk = await aDesk('empty')
    const { id } = await logged(desk)
    const patch = {
      activityIds: ['nothing'],
      relatedIds: [id, 'nobody'],
      systemsAsked: [
        { systemId: 'none', askedOn: '2026-11-12', answeredOn: '2026-11-11', result: null },
      ],
    }
    expect(await desk.pass('requests:change', { id, patch })).toMatchObject({
      error: {
        problems: [
          { field: 'activityIds.0', code: 'not-found' },
          { field: 'systemsAsked.0.systemId', code: 'not-found' },
          { field: 'systemsAsked.0.answeredOn', code: 'date-order' },
          { field: 'relatedIds.0', code: 'refers-to-itself' },
          { field: 'relatedIds.1', code: 'not-found' },
        ],
      },
    })
  })

  it('keeps a link whose activity was removed since', async () => {
    const desk = await aDesk('example')
    const { id } = await logged(desk)
    const activityIds = ['example-pa-01']
    await desk.call('requests:change', { id, patch: { activityIds } })
    await desk.call('activities:remove', { id: 'example-pa-01' })
    const changed = await desk.call('requests:change', { id, patch: { subject: 'Still here' } })
    expect(changed).toMatchObject({ activityIds, subject: 'Still here' })
  })
})

describe('links between cases', () => {
  it('stand on both sides, and go on both sides', async () => {
    const desk = await aDesk('empty')
    const [one, two] = [await logged(desk), await logged(desk)]
    const linked = () =>
      Promise.all(
        [one, two].map(
          async ({ id }) => (await desk.call('requests:read', { id })).request.relatedIds,
        ),
      )
    await desk.call('requests:change', { id: one.id, patch: { relatedIds: [two.id, two.id] } })
    expect(await linked()).toEqual([[two.id], [one.id]])
    const { related } = await desk.call('requests:read', { id: two.id })
    expect(related).toMatchObject([{ refNo: 'RQ-0001' }])
    await desk.call('requests:change', { id: two.id, patch: { relatedIds: [] } })
    expect(await linked()).toEqual([[], []])
    await desk.call('journal:undo', undefined)
    expect(await linked()).toEqual([[two.id], [one.id]])
  })

  it('go with a case that is removed, and come back with it', async () => {
    const desk = await aDesk('empty')
    const [one, two] = [await logged(desk), await logged(desk)]
    await desk.call('requests:change', { id: one.id, patch: { relatedIds: [two.id] } })
    await desk.call('requests:remove', { id: two.id })
    expect(await refsOf(desk)).toEqual(['RQ-0001'])
    expect((await desk.call('requests:read', { id: one.id })).request.relatedIds).toEqual([])
    await desk.call('journal:undo', undefined)
    expect(await refsOf(desk)).toEqual(['RQ-0001', 'RQ-0002'])
    expect((await desk.call('requests:read', { id: one.id })).request.relatedIds).toEqual([two.id])
  })
})

describe('possible duplicates', () => {
  const ask = {
    requester: { name: null, email: 'ONA@example.com', reference: null },
    exceptId: null,
  }

  it('are open cases of the same address about the same right', async () => {
    const desk = await aDesk('empty')
    await logged(desk, { types: ['ACCESS', 'ERASE'] })
    await logged(desk, { types: ['PORT'] })
    await logged(desk, { types: ['ACCESS'] }, [
      { kind: 'withdrawn', on: '2026-11-12', proof: 'Mail' },
    ])
    await logged(desk, { requester: { name: 'Ona Onaitė', email: null, reference: null } })
    const found = await desk.call('requests:duplicates', { ...ask, types: ['ERASE'] })
    expect(found.map(({ refNo }) => refNo)).toEqual(['RQ-0001'])
  })

  it('take what nobody sorted yet for the same', async () => {
    const desk = await aDesk('empty')
    await logged(desk, { types: [] })
    await logged(desk, { types: ['PORT'] })
    const found = await desk.call('requests:duplicates', { ...ask, types: ['ERASE'] })
    expect(found.map(({ refNo }) => refNo)).toEqual(['RQ-0001'])
    expect(await desk.call('requests:duplicates', { ...ask, types: [] })).toHaveLength(2)
  })

  it('are found by name without case and accents, and never by nothing', async () => {
    const desk = await aDesk('empty')
    const { id } = await logged(desk, {
      requester: { name: 'Ona Onaitė', email: null, reference: null },
    })
    const named = { name: ' ona  onaite', email: null, reference: null }
    const asked = { requester: named, types: [], exceptId: null }
    expect(await desk.call('requests:duplicates', asked)).toHaveLength(1)
    expect(await desk.call('requests:duplicates', { ...asked, exceptId: id })).toEqual([])
    const nobody = { name: null, email: null, reference: '7' }
    expect(await desk.call('requests:duplicates', { ...asked, requester: nobody })).toEqual([])
  })

  it('are shown on the sheet of the other', async () => {
    const desk = await aDesk('empty')
    const [one, two] = [await logged(desk), await logged(desk)]
    const sheet = await desk.call('requests:read', { id: two.id })
    expect(sheet.duplicates.map(({ id }) => id)).toEqual([one.id])
  })
})
