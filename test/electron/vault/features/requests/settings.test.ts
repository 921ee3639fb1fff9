import { describe, expect, it } from 'vitest'
import { aDesk } from '#support/desk'
import { logged, refsOf } from '#support/requests'
import { derivedRows } from '#support/requests'

describe('the settings of due dates', () => {
  it('begin with those of the law, the country of the register and its rule for letters', async () => {
    const desk = await aDesk('example')
    const sheet = await desk.call('requests:settings', undefined)
    expect(sheet).toMatchObject({
      settings: { country: null, answerMonths: 1, pausePolicy: 'pause', dueSoonDays: 7 },
      erasureRule: { ref: 'RET-COR', period: 'P6M' },
    })
    expect(sheet.timeZone).not.toBe('')
    const empty = await aDesk('empty')
    expect(await empty.call('requests:settings', undefined)).toMatchObject({
      registerCountry: 'LT',
      erasureRule: null,
    })
  })

  it('tell whether the register names places in several countries', async () => {
    const desk = await aDesk('empty')
    const several = async (establishments: string[]) => {
      await desk.call('register:change', { establishments })
      return (await desk.call('requests:settings', undefined)).severalPlaces
    }
    expect(await several([])).toBe(false)
    expect(await several(['LT', 'LT'])).toBe(false)
    expect(await several(['LT', 'DE'])).toBe(true)
    expect(await several(['DE'])).toBe(true)
  })

  it('keep days off in order, each once under its last name', async () => {
    const desk = await aDesk('empty')
    const changed = await desk.call('requests:change-settings', {
      addedHolidays: [
        { day: '2026-12-30', name: 'Inventory' },
        { day: '2026-12-10', name: 'Move' },
        { day: '2026-12-30', name: 'Party' },
      ],
      removedHolidays: ['2026-12-26', '2026-12-24', '2026-12-26'],
    })
    expect(changed.addedHolidays).toEqual([
      { day: '2026-12-10', name: 'Move' },
      { day: '2026-12-30', name: 'Party' },
    ])
    expect(changed.removedHolidays).toEqual(['2026-12-24', '2026-12-26'])
  })

  it('refuse a zone and a rule that are not known', async () => {
    const desk = await aDesk('example')
    const patch = { timeZone: 'Mars/Olympus', erasureRuleId: 'nothing' }
    expect(await desk.pass('requests:change-settings', patch)).toMatchObject({
      error: {
        problems: [
          { field: 'timeZone', code: 'not-a-zone' },
          { field: 'erasureRuleId', code: 'not-found' },
        ],
      },
    })
    expect(await desk.pass('requests:settings-effect', patch)).toMatchObject({ ok: false })
  })

  it('move the due dates of open cases, and back by undo', async () => {
    const desk = await aDesk('empty')
    const { id } = await logged(desk, { receivedOn: '2026-11-10' })
    const due = async () => {
      const asked = {
        requester: { name: null, email: 'ona@example.com', reference: null },
        types: [],
      }
      return (await desk.call('requests:duplicates', { ...asked, exceptId: null }))[0]?.dueOn
    }
    expect(await due()).toBe('2026-12-10')
    await desk.call('requests:change-settings', {
      addedHolidays: [{ day: '2026-12-10', name: 'Move' }],
    })
    expect(await due()).toBe('2026-12-11')
    await desk.call('requests:change-settings', { answerMonths: 2 })
    expect(await due()).toBe('2027-01-11')
    await desk.call('journal:undo', undefined)
    await desk.call('journal:undo', undefined)
    expect(await due()).toBe('2026-12-10')
    await desk.call('register:change', { country: 'GB' })
    await desk.call('requests:record-event', {
      id,
      event: { kind: 'identity-asked', on: '2026-11-12', reason: 'Doubt' },
    })
    expect(await due()).toBeNull()
  })

  it('tell their effect before they are kept', async () => {
    const desk = await aDesk('empty')
    await logged(desk, { receivedOn: '2026-11-10' })
    await logged(desk, { receivedOn: '2026-11-12' })
    await logged(desk, { receivedOn: '2026-11-10' }, [
      { kind: 'withdrawn', on: '2026-11-12', proof: 'Mail' },
    ])
    const before = derivedRows(desk)
    const day = { day: '2026-12-10', name: 'Move' }
    expect(await desk.call('requests:settings-effect', { addedHolidays: [day] })).toEqual({
      moved: 1,
      examples: [{ refNo: 'RQ-0001', from: '2026-12-10', to: '2026-12-11' }],
    })
    const longer = await desk.call('requests:settings-effect', { answerMonths: 3 })
    expect(longer.moved).toBe(2)
    expect(derivedRows(desk)).toEqual(before)
    expect((await desk.call('requests:settings', undefined)).settings.answerMonths).toBe(1)
  })

  it('decide what counts as soon', async () => {
    const desk = await aDesk('empty')
    await logged(desk, { receivedOn: '2026-11-10' })
    expect(await refsOf(desk, { urgencies: ['due-soon'] })).toEqual([])
    await desk.call('requests:change-settings', { dueSoonDays: 18 })
    expect(await refsOf(desk, { urgencies: ['due-soon'] })).toEqual(['RQ-0001'])
    await desk.call('requests:change-settings', { dueSoonDays: 17 })
    expect(await refsOf(desk, { urgencies: ['running'] })).toEqual(['RQ-0001'])
  })
})
