import { describe, expect, it } from 'vitest'
import { DELETION_TARGETS } from '#shared/domain/log-import/deletion-targets'
import {
  compileDeletionPlan,
  mapDeletion,
  type MappedDeletion,
} from '#shared/domain/log-import/map-deletion'

const NAMES = DELETION_TARGETS.map(({ name }) => name)
type Cells = Partial<Record<(typeof NAMES)[number], string>>
const PLAN = {
  mapping: Object.fromEntries(NAMES.map((name, column) => [name, [column]])),
  columnCount: NAMES.length,
  dateOrders: {},
  serialSystem: 1900 as const,
  timeZone: 'Europe/Berlin',
  today: '2026-11-22',
  listed: { categories: ['Account, and profile'], systems: ['Customer database'] },
  identifying: new Set<number>(),
}
const GONE: Cells = { deletedOn: '2026-03-05' }

function reader(decided: Partial<typeof PLAN> = {}) {
  const plan = compileDeletionPlan({ ...PLAN, ...decided })
  return (cells: Cells) => {
    const { values, problems } = mapDeletion(
      NAMES.map((name) => cells[name] ?? ''),
      plan,
    )
    const told = problems.map(({ column, code, isWarning }) => [
      column === null ? null : NAMES[column],
      code,
      ...(isWarning ? ['warning'] : []),
    ])
    return { values, problems: told }
  }
}

const read = (cells: Cells, decided: Partial<typeof PLAN> = {}) => reader(decided)(cells)

function taken(cells: Cells): MappedDeletion {
  const { values, problems } = read(cells)
  if (!values) throw new Error(JSON.stringify(problems))
  return values
}

describe('the days of a deletion in a log', () => {
  it('knows nothing of a deletion but its day where the row says no more', () => {
    expect(read(GONE)).toEqual({
      problems: [],
      values: {
        deletedOn: '2026-03-05',
        signalOn: null,
        frozenOn: null,
        verifiedOn: null,
        backupExpiry: null,
        country: null,
        ageBand: 'unknown',
        signalChannel: null,
        beliefBasis: [],
        consent: null,
        categories: [],
        systems: [],
        records: null,
      },
    })
  })

  it.each([
    ['05.03.2026 11:02', '2026-03-05'],
    ['2026-03-05T23:30:00Z', '2026-03-06'],
    ['5. März 2026', '2026-03-05'],
    ['46086', '2026-03-05'],
  ])('reads %s and drops the time of day', (deletedOn, day) => {
    expect(taken({ deletedOn }).deletedOn).toBe(day)
  })

  it('refuses a row without the day of the deletion', () => {
    expect(read({ signalOn: '2026-03-01' })).toEqual({
      values: null,
      problems: [['deletedOn', 'required']],
    })
    expect(read({ deletedOn: 'soon' }).problems).toEqual([['deletedOn', 'not-a-date']])
  })

  it.each([
    [{ deletedOn: '2026-11-23' }, 'deletedOn', 'future-date'],
    [{ ...GONE, signalOn: '2026-11-23' }, 'signalOn', 'future-date'],
    [{ ...GONE, frozenOn: '2026-11-23' }, 'frozenOn', 'future-date'],
    [{ ...GONE, verifiedOn: '2026-11-23' }, 'verifiedOn', 'future-date'],
    [{ ...GONE, signalOn: '2026-03-06' }, 'deletedOn', 'deleted-before-signal'],
    [{ ...GONE, frozenOn: '2026-03-06' }, 'deletedOn', 'deleted-before-freeze'],
    [
      { ...GONE, signalOn: '2026-03-04', frozenOn: '2026-03-03' },
      'frozenOn',
      'frozen-before-signal',
    ],
    [{ ...GONE, verifiedOn: '2026-03-04' }, 'verifiedOn', 'verified-before-deletion'],
  ])('refuses a row whose days cannot be true: %o', (cells, column, code) => {
    expect(read(cells)).toEqual({ values: null, problems: [[column, code]] })
  })

  it('takes a row on whose day everything happened', () => {
    const day = '2026-11-22'
    const cells = { deletedOn: day, signalOn: day, frozenOn: day, verifiedOn: day }
    expect(read({ ...cells, backupExpiry: day })).toMatchObject({
      values: { ...cells, backupExpiry: day },
      problems: [],
    })
  })

  it('lets a backup expire in the future, and no search show before that nothing is left', () => {
    const cells = { ...GONE, verifiedOn: '2026-03-06', backupExpiry: '2027-01-01' }
    expect(read(cells)).toMatchObject({
      values: { verifiedOn: null, backupExpiry: '2027-01-01' },
      problems: [['verifiedOn', 'verification-left-out', 'warning']],
    })
    expect(taken({ ...cells, verifiedOn: '2026-03-06', backupExpiry: '2026-03-06' })).toMatchObject(
      { verifiedOn: '2026-03-06' },
    )
  })

  it('takes a word for no day as none', () => {
    expect(taken({ ...GONE, frozenOn: 'noch nicht', signalOn: 'n/a' })).toMatchObject({
      frozenOn: null,
      signalOn: null,
    })
  })
})

describe('the age band of a deletion in a log', () => {
  const band = (cells: Cells) => read({ ...GONE, ...cells })

  it('is that of the day of the deletion, of which the birth date is dropped', () => {
    // One day before the thirteenth birthday, then on it.
    expect(band({ birthDate: '2013-03-06' }).values?.ageBand).toBe('under-13')
    expect(band({ birthDate: '2013-03-05' }).values?.ageBand).toBe('13-15')
    expect(band({ birthDate: '2010-03-05' }).values?.ageBand).toBe('16-17')
    expect(JSON.stringify(band({ birthDate: '2013-03-06' }))).not.toContain('2013')
  })

  it('is reached on 1 March by who was born on 29 February', () => {
    const born = { birthDate: '29.02.2012' }
    expect(band({ ...born, deletedOn: '2025-02-28' }).values?.ageBand).toBe('under-13')
    expect(band({ ...born, deletedOn: '2025-03-01' }).values?.ageBand).toBe('13-15')
  })

  it('is what the column of ages says, and the birth date only where that says nothing', () => {
    expect(band({ age: '16', birthDate: '2013-03-06' }).values?.ageBand).toBe('16-17')
    expect(band({ age: 'unknown', birthDate: '2013-03-06' }).values?.ageBand).toBe('under-13')
    expect(band({ age: 'x', birthDate: '2013-03-06' })).toMatchObject({
      values: { ageBand: 'under-13' },
      problems: [['age', 'age-left-out', 'warning']],
    })
  })

  it.each([
    [{ birthDate: '2008-03-05' }, 'birthDate', 'not-a-child'],
    [{ age: '18' }, 'age', 'not-a-child'],
    [{ birthDate: '2026-03-06' }, 'birthDate', 'age-left-out'],
    [{ birthDate: '2027-03-06' }, 'birthDate', 'future-date'],
    [{ birthDate: '31.02.2013' }, 'birthDate', 'not-a-date'],
    [{ age: 'Ona' }, 'age', 'age-left-out'],
  ])('stays not known, with a word for it: %o', (cells, column, code) => {
    expect(band(cells)).toMatchObject({
      values: { ageBand: 'unknown' },
      problems: [[column, code, 'warning']],
    })
  })
})

describe('the words of a deletion in a log', () => {
  it.each([
    ['Parent', 'parent'],
    ['Elternteil', 'parent'],
    ['Mutter rief an', 'parent'],
    ['tėvai', 'parent'],
    ['user report', 'user-statement'],
    ['Another user', 'third-party'],
    ['Support', 'support-staff'],
    ['carte d’identité', 'document-check'],
    ['carte bancaire refusée', 'payment-refusal'],
    ['Altersschätzung', 'age-estimation'],
    ['amžiaus patikra', 'age-estimation'],
  ])('reads the channel %s as %s', (signalChannel, channel) => {
    expect(taken({ ...GONE, signalChannel }).signalChannel).toBe(channel)
  })

  it.each([
    ['none', 'none'],
    ['keine', 'none'],
    ['aucun', 'none'],
    ['nėra', 'none'],
    ['not verified', 'not-verified'],
    ['yes', 'not-verified'],
    ['nicht geprüft', 'not-verified'],
    ['verified', 'verified'],
    ['geprüft', 'verified'],
  ])('reads the consent %s as %s', (consent, state) => {
    expect(taken({ ...GONE, consent }).consent).toBe(state)
  })

  it('leaves out what it does not know, with a word for it', () => {
    expect(read({ ...GONE, signalChannel: 'Pigeon' })).toMatchObject({
      values: { signalChannel: null },
      problems: [['signalChannel', 'word-left-out', 'warning']],
    })
    expect(read({ ...GONE, signalChannel: 'parent and support' }).values?.signalChannel).toBeNull()
    expect(read({ ...GONE, beliefBasis: 'document, pigeon; parent' })).toMatchObject({
      values: { beliefBasis: ['parent-statement', 'document-seen'] },
      problems: [['beliefBasis', 'word-left-out', 'warning']],
    })
    expect(read({ ...GONE, consent: 'maybe' }).problems).toEqual([
      ['consent', 'word-left-out', 'warning'],
    ])
    expect(read({ ...GONE, country: 'Atlantis' })).toMatchObject({
      values: { country: null },
      problems: [['country', 'not-a-country', 'warning']],
    })
  })

  it('reads countries by name and code', () => {
    expect(taken({ ...GONE, country: 'Österreich' }).country).toBe('AT')
    expect(taken({ ...GONE, country: 'UK' }).country).toBe('GB')
  })

  it.each(['-5', '1.5', '1000000001', 'many'])('refuses a row with %s records', (records) => {
    expect(read({ ...GONE, records })).toEqual({
      values: null,
      problems: [['records', 'not-a-count']],
    })
  })

  it('counts none as none, and says nothing where nothing stands', () => {
    expect(taken({ ...GONE, records: '0' }).records).toBe(0)
    expect(taken({ ...GONE, records: '1 204' }).records).toBe(1204)
    expect(taken({ ...GONE, records: 'n/a' }).records).toBeNull()
  })
})

describe('the names in a log of deletions', () => {
  it('are taken apart, put in order and kept once', () => {
    expect(taken({ ...GONE, systems: 'Web; App\nWeb | Mail' }).systems).toEqual([
      'App',
      'Mail',
      'Web',
    ])
  })

  it('stay whole where the register has them', () => {
    expect(taken({ ...GONE, categories: 'account, and PROFILE' }).categories).toEqual([
      'account, and PROFILE',
    ])
  })

  it.each([
    ['ona@example.com', 'names-a-person'],
    ['Web; +370 612 34567', 'names-a-person'],
    ['Account 829104772', 'names-a-person'],
    ['12.05.2012', 'names-a-person'],
    ['wolf_2012', 'names-a-person'],
    ['a'.repeat(81), 'not-a-name'],
    ['We\u0007b', 'control-characters'],
  ])('keep the row out where one is %s', (systems, code) => {
    expect(read({ ...GONE, systems })).toEqual({ values: null, problems: [['systems', code]] })
    expect(read({ ...GONE, categories: systems }).values).toBeNull()
  })

  it('are not taken from a column whose head says that it tells who it is', () => {
    const column = NAMES.indexOf('systems')
    const decided = { identifying: new Set([column]) }
    expect(read({ ...GONE, systems: 'Ona' }, decided)).toEqual({
      values: null,
      problems: [['systems', 'names-a-person']],
    })
  })

  it('are no names of things where ever new ones come', () => {
    const each = reader()
    for (let no = 1; no <= 40; no += 1)
      expect(each({ ...GONE, systems: `S${no}` }).problems).toEqual([])
    expect(each({ ...GONE, systems: 'S41' }).problems).toEqual([['systems', 'too-many-names']])
    expect(each({ ...GONE, systems: 's40; Customer database' }).problems).toEqual([])
    expect(each({ ...GONE, categories: 'S41' }).problems).toEqual([])
  })
})

describe('a row of the wrong length', () => {
  it('is not read at all', () => {
    const plan = compileDeletionPlan(PLAN)
    expect(mapDeletion(['2026-03-05'], plan)).toMatchObject({
      values: null,
      problems: [{ code: 'ragged-short' }],
    })
  })
})
