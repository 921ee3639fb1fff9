import { describe, expect, it } from 'vitest'
import { aDesk, type TestDesk } from '#support/desk'

async function busyDesk(): Promise<TestDesk> {
  const desk = await aDesk()
  for (const [index, { id }] of (await desk.call('activities:list', undefined))
    .slice(0, 5)
    .entries())
    await desk.call('activities:change', { id, patch: { owner: `Team ${index}` } })
  return desk
}

// The insider's way: the key is known and the guards are taken off.
function tamper(desk: TestDesk, sql: string): void {
  const db = desk.desk.session?.vault.db
  db?.exec('DROP TRIGGER journal_is_not_updated; DROP TRIGGER journal_is_not_deleted;')
  db?.pragma('foreign_keys = 0')
  db?.exec(sql)
}

describe('the trail', () => {
  it('holds when nobody touched it', async () => {
    const desk = await busyDesk()
    expect(await desk.call('journal:verify', undefined)).toMatchObject({
      ok: true,
      entries: 6,
      firstBroken: null,
      recordsDiffering: 0,
    })
  })

  it.each([
    ['a changed time', "UPDATE journal SET at = '2026-01-01T00:00:00.000Z' WHERE seq = 3", 3],
    ['a changed action', "UPDATE journal SET action = 'activities:read' WHERE seq = 2", 2],
    ['a changed mark of the clock', 'UPDATE journal SET clock_anomaly = 1 WHERE seq = 4', 4],
    ['a changed pointer', 'UPDATE journal SET reverts = 1 WHERE seq = 4', 4],
    ['a changed list of records', "UPDATE journal SET changes = '[]' WHERE seq = 5", 5],
    ['a removed entry', 'DELETE FROM journal WHERE seq = 4', 5],
  ])('shows %s', async (_what, sql, firstBroken) => {
    const desk = await busyDesk()
    tamper(desk, sql)
    expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: false, firstBroken })
  })

  it('shows a record that was changed behind its back', async () => {
    const desk = await busyDesk()
    tamper(
      desk,
      "UPDATE activities SET document = json_set(document, '$.owner', 'X') WHERE ref_no = 'PA-02'",
    )
    expect(await desk.call('journal:verify', undefined)).toMatchObject({
      ok: false,
      recordsDiffering: 1,
    })
  })

  it.each(['activities', 'recipients', 'registers'])(
    'shows a record removed from %s',
    async (table) => {
      const desk = await busyDesk()
      tamper(desk, `DELETE FROM ${table} WHERE id = (SELECT min(id) FROM ${table})`)
      expect(await desk.call('journal:verify', undefined)).toMatchObject({
        ok: false,
        recordsDiffering: 1,
      })
    },
  )

  it('still holds after the values of an entry were erased', async () => {
    const desk = await busyDesk()
    const db = desk.desk.session?.vault.db
    db?.exec(
      "UPDATE journal_payloads SET before = NULL, after = NULL, erased_at = '2026-11-22' WHERE seq = 3",
    )
    expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })
  })

  it('holds names of fields, never a value', async () => {
    const desk = await busyDesk()
    const rows = desk.desk.session?.vault.db.prepare('SELECT changes FROM journal').all()
    const text = JSON.stringify(rows)
    expect(text).toContain('owner')
    expect(text).not.toContain('Team')
    expect(text).not.toContain('Usage statistics')
  })

  it('gives another checkpoint after every entry', async () => {
    const desk = await busyDesk()
    const { checkpoint } = await desk.call('journal:verify', undefined)
    expect(checkpoint).toMatch(/^6(-[0-9A-Z]{6}){4}$/)
    await desk.call('activities:create', { name: 'New' })
    expect((await desk.call('journal:verify', undefined)).checkpoint).not.toBe(checkpoint)
  })
})
