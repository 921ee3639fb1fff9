import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { exampleRegister } from '#shared/example/example-register'
import type { RegisterData } from '#shared/domain/exchange/register-data'
import { AppError, type Outcome } from '#shared/ipc/errors'
import type { ImportPreview } from '#shared/ipc/exchange'
import { registerDigest } from '#vault/features/exchange/register-json'
import { aDesk, type TestDesk } from '#support/desk'
import { fileText, importerOf, storedIn } from '#support/register-file'

const example = () => exampleRegister('2026-11-22')
const WHOLE = fileText(example())
const MIB = 1024 * 1024

const codeOf = (outcome: Outcome<unknown>) => (outcome.ok ? 'ok' : outcome.error.code)
const places = (outcome: Outcome<unknown>) =>
  outcome.ok ? [] : outcome.error.problems.map(({ field, code }) => `${field} ${code}`)

async function entriesOf(desk: TestDesk): Promise<number> {
  return (await desk.call('journal:list', { before: null, limit: 1 })).total
}

async function apply(desk: TestDesk, read: Outcome<unknown>): Promise<number> {
  if (!read.ok) throw new AppError(read.error.code, { problems: read.error.problems })
  const { token } = read.value as ImportPreview
  return (await desk.call('imports:apply', { token })).written
}

function spoiled(spoil: (data: RegisterData) => unknown): string {
  const data = example()
  spoil(data)
  return fileText(data)
}

describe('a register file that was spoiled', () => {
  it('by cutting it anywhere is refused in words', async () => {
    const desk = await aDesk('empty')
    const read = importerOf(desk)
    for (let part = 0; part < 50; part++) {
      const cut = WHOLE.slice(0, Math.floor((WHOLE.length * part) / 50))
      expect(codeOf(await read(cut)), `${part}/50`).toBe('import-truncated')
    }
    expect(await entriesOf(desk)).toBe(1)
    expect(desk.logged).toEqual([])
  })

  it('by flipping bits is refused in words or announced, and nothing is written', async () => {
    const desk = await aDesk('empty')
    const read = importerOf(desk)
    const whole = Buffer.from(WHOLE)
    const flips = fc.sample(fc.nat(whole.length * 8 - 1), { numRuns: 300, seed: 20261122 })
    for (const flip of flips) {
      const bytes = Buffer.from(whole)
      bytes[flip >> 3] = (bytes[flip >> 3] ?? 0) ^ (1 << (flip & 7))
      expect(codeOf(await read(bytes)), `bit ${flip}`).toMatch(/^(ok|import-[a-z-]+)$/)
    }
    expect(await entriesOf(desk)).toBe(1)
    expect(desk.logged).toEqual([])
  })

  it.each([
    ['spaces alone', ' '.repeat(50 * MIB), 'import-truncated'],
    ['half a million brackets', '['.repeat(500_000), 'import-foreign'],
    ['deep data', fileText(0).replace('"data":0', `"data":${nested(200_000)}`), 'import-damaged'],
    ['one long text', fileText(0, { exportedAt: 'x'.repeat(20 * MIB) }), 'import-damaged'],
    ['a number too large', WHOLE.replace('"version":1', '"version":1e400'), 'import-newer'],
    ['no version', WHOLE.replace('"version":1,', ''), 'import-damaged'],
    ['a version in words', WHOLE.replace('"version":1', '"version":"2"'), 'import-damaged'],
    ['another program', '{"format":"other","version":1}', 'import-foreign'],
    ['a list', '[]', 'import-foreign'],
    ['null', 'null', 'import-foreign'],
    ['a prototype', WHOLE.replace('"data":{', '"data":{"__proto__":{"x":1},'), 'import-damaged'],
    ['a constructor', WHOLE.replace('"data":{', '"data":{"constructor":1,'), 'import-damaged'],
    ['half a character', WHOLE.replace('PA-01', String.raw`PA-\ud83d`), 'import-damaged'],
    ['a bell', WHOLE.replace('PA-01', String.raw`PA-\u0007`), 'import-damaged'],
    ['a null character', WHOLE.replace('PA-01', String.raw`PA-\u0000`), 'import-damaged'],
    ['nothing', '', 'import-truncated'],
  ])('to %s is refused', async (_, content, code) => {
    const desk = await aDesk('empty')
    expect(codeOf(await importerOf(desk)(content))).toBe(code)
    expect(desk.logged).toEqual([])
  })

  it('as UTF-16 is no text, and with a mark of byte order it is', async () => {
    const desk = await aDesk('empty')
    const read = importerOf(desk)
    expect(codeOf(await read(Buffer.from(`\ufeff${WHOLE}`, 'utf16le')))).toBe('import-not-text')
    expect(codeOf(await read(`\ufeff${WHOLE}`))).toBe('ok')
  })
})

describe('a register file that contradicts itself', () => {
  it.each<[string, (data: RegisterData) => unknown, string]>([
    [
      'rules in a circle',
      ({ catalogues }) => {
        const [one, other] = catalogues['retention-rule']
        if (!one || !other) throw new Error('the example has rules')
        Object.assign(one, { sameAs: other.id, base: null })
        Object.assign(other, { sameAs: null, base: one.id })
      },
      'catalogues.retention-rule.0.sameAs refers-to-itself',
    ],
    [
      'an end before the beginning',
      ({ activities: [first] }) =>
        Object.assign(first ?? {}, { introducedOn: '2026-05-01', endedOn: '2026-04-30' }),
      'activities.0.endedOn date-order',
    ],
    [
      'one id in two lists',
      ({ catalogues }) =>
        catalogues.measure.push({
          id: catalogues['data-category'][0]?.id ?? '',
          name: 'Other',
          description: null,
        }),
      'duplicate',
    ],
    [
      'an id that every object answers to',
      ({ catalogues }) =>
        catalogues.measure.push({ id: 'constructor', name: 'Other', description: null }),
      'not-an-id',
    ],
    [
      'a day that does not exist',
      ({ activities: [first] }) => Object.assign(first ?? {}, { nextReviewOn: '2026-02-30' }),
      'activities.0.nextReviewOn not-a-date',
    ],
    [
      'a year far away',
      ({ activities: [first] }) => Object.assign(first ?? {}, { endedOn: '9999-01-01' }),
      'activities.0.endedOn not-a-date',
    ],
  ])('with %s is refused with its place', async (_, spoil, place) => {
    const desk = await aDesk('empty')
    const outcome = await importerOf(desk)(spoiled(spoil))
    expect(codeOf(outcome)).toBe('import-damaged')
    expect(places(outcome).join()).toContain(place)
  })
})

describe('a register file beside what is there', () => {
  it('may swap the numbers of two activities, there and back', async () => {
    const desk = await aDesk('example')
    const before = registerDigest(storedIn(desk))
    const text = spoiled(({ activities: [one, other] }) => {
      if (!one || !other) throw new Error('the example has activities')
      ;[one.refNo, other.refNo] = [other.refNo, one.refNo]
    })
    expect(await apply(desk, await importerOf(desk)(text))).toBe(2)
    const after = registerDigest(storedIn(desk))
    expect(after).not.toBe(before)
    await desk.call('journal:undo', undefined)
    expect(registerDigest(storedIn(desk))).toBe(before)
    await desk.call('journal:redo', undefined)
    expect(registerDigest(storedIn(desk))).toBe(after)
    expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })
  })

  it('has nothing to do the second time', async () => {
    const desk = await aDesk('empty')
    const read = importerOf(desk)
    expect(await apply(desk, await read(WHOLE))).toBeGreaterThan(24)
    const entries = await entriesOf(desk)
    expect(await apply(desk, await read(WHOLE))).toBe(0)
    expect(await entriesOf(desk)).toBe(entries)
  })

  it('does not mix the example with a real register, either way', async () => {
    const read = async (desk: TestDesk, isExample: boolean) =>
      codeOf(
        await importerOf(desk)(
          spoiled(({ register, activities }) => {
            register.isExample = isExample
            activities.splice(1)
          }),
        ),
      )
    const [ours, theirs] = [await aDesk('empty'), await aDesk('example')]
    expect(await read(ours, true)).toBe('ok')
    await ours.call('activities:create', { name: 'Real', refNo: 'R-01' })
    expect(await read(ours, true)).toBe('import-example')
    expect(await read(ours, false)).toBe('ok')
    expect(await read(theirs, false)).toBe('import-example')
    expect(await read(theirs, true)).toBe('ok')
  })

  it('may not take away the joint controllers that an activity here names', async () => {
    const desk = await aDesk('empty')
    const joint = { id: 'joint-1', name: 'Partner', arrangementRef: null }
    const contact = { postalAddress: null, email: null, phone: null }
    await desk.call('register:change', { jointControllers: [{ ...joint, contact }] })
    const { id } = await desk.call('activities:create', { name: 'Shared', refNo: 'R-01' })
    const naming = { id, patch: { jointControllerIds: ['joint-1'] } }
    await desk.call('activities:change', naming)
    const text = spoiled(({ register }) => (register.isExample = false))
    expect(places(await importerOf(desk)(text))).toEqual(['register.jointControllers in-use'])
    const removal = await desk.pass('register:change', { jointControllers: [] })
    expect(places(removal)).toEqual(['jointControllers in-use'])
  })

  it('may not give an id of one list to another', async () => {
    const desk = await aDesk('empty')
    const record = { id: 'list-1', name: 'Here', description: null }
    await desk.call('catalogues:save', { kind: 'measure', record })
    const text = spoiled(({ catalogues }) => catalogues['data-category'].push(record))
    expect(places(await importerOf(desk)(text)).join()).toMatch(
      /^catalogues\.data-category\.\d+\.id/,
    )
  })
})

describe('an answer to a finding', () => {
  it.each([
    ['activity', 'nobody'],
    ['processor-activity', 'nobody'],
    ['register', 'nobody'],
  ] as const)(
    'of %s %s is refused, so that the export can be read again',
    async (subject, recordId) => {
      const desk = await aDesk('example')
      const answer = { subject, recordId, code: 'F-OWNER', reason: 'Small team', reviewOn: null }
      expect(await desk.pass('findings:answer', answer)).toMatchObject({
        error: { code: 'not-found' },
      })
    },
  )
})

function nested(levels: number): string {
  return '['.repeat(levels) + ']'.repeat(levels)
}
