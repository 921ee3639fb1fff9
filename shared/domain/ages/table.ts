import type { AgeStatus, AgeVersion, Capacity, CountryAges } from './age.ts'

/** Ends a provision that nobody has looked up again since it was written down. */
export const RECALLED = ' (recalled)'

const NONE_LOWER = 'GDPR art. 8(1), no lower age set'

type Facts = Partial<Omit<AgeVersion, 'id' | 'age' | 'source'>>

/** Nothing here knows a country's age of contract capacity; eighteen would be a guess. */
const CAPACITY: Capacity = { age: null, source: null, note: 'To be confirmed.' }

function version(id: string, age: number, source: string, facts: Facts = {}): AgeVersion {
  const usual = { from: null, corroborated: 'yes', status: 'corroborated', note: null } as const
  return { id, age, source, ...usual, ...facts }
}

function recalled(country: string, age: number, provision: string, facts?: Facts): CountryAges {
  const only = version(`${country}-1`, age, `${provision}${RECALLED}`, facts)
  return { country, versions: [only], capacity: CAPACITY }
}

const marked = (status: AgeStatus, note: string): Facts => ({ status, note })
const notCovered = (note: string): Facts => ({
  corroborated: 'not-covered',
  status: 'unsure',
  note,
})

// The amendment was read in Danish sources; the age before it is the one the Commission listed.
const DENMARK: CountryAges = {
  country: 'DK',
  versions: [
    version('DK-1', 13, `Data Protection Act before its amendment${RECALLED}`),
    version('DK-2', 15, 's. 6(2)-(3) Data Protection Act as amended', {
      from: '2024-01-01',
      corroborated: 'no',
      ...marked(
        'conflict',
        'In force since 1 January 2024. Many published lists and programs still say 13, and so does one current Danish dictionary page.',
      ),
    }),
  ],
  capacity: CAPACITY,
}

const SLOVENIA: CountryAges = {
  country: 'SI',
  versions: [
    version('SI-1', 16, `${NONE_LOWER}${RECALLED}`, notCovered('Before ZVOP-2.')),
    version('SI-2', 15, `Art. 8 ZVOP-2${RECALLED}`, {
      from: '2023-01-26',
      corroborated: 'not-covered',
      ...marked(
        'conflict',
        'In force since January 2023, the day to be confirmed. Older lists say 16.',
      ),
    }),
  ],
  capacity: CAPACITY,
}

/** The age of digital consent by country, as it came with the program; verify every row before relying on it. GDPR art. 8(1). */
export const AGE_TABLE: readonly CountryAges[] = [
  recalled('AT', 14, 's. 4(4) DSG'),
  recalled('BE', 13, 'Art. 7 Act of 30 July 2018'),
  recalled('BG', 14, 'Art. 25c PDPA'),
  recalled('HR', 16, 'GDPR implementation act'),
  recalled('CY', 14, 'Law 125(I)/2018'),
  recalled('CZ', 15, 's. 7 Act 110/2019'),
  DENMARK,
  recalled('EE', 13, 's. 8 PDPA'),
  recalled('FI', 13, 's. 5 Data Protection Act'),
  recalled('FR', 15, 'Art. 45 Loi informatique et libertés', {
    note: 'Below 15, child and parent consent jointly. The debate about a law on social media is another matter.',
  }),
  recalled('DE', 16, NONE_LOWER),
  recalled('GR', 15, 'Art. 21 Law 4624/2019'),
  recalled('HU', 16, NONE_LOWER),
  recalled('IE', 16, 's. 31 Data Protection Act 2018'),
  recalled('IT', 14, 'Art. 2-quinquies Privacy Code', marked('unsure', 'Bills would raise it.')),
  recalled('LV', 13, 'Personal Data Processing Law'),
  recalled(
    'LT',
    14,
    'Art. 6 Law on Legal Protection of Personal Data',
    marked('conflict', 'At least one widely copied list says 16.'),
  ),
  recalled('LU', 16, NONE_LOWER),
  recalled('MT', 13, 'S.L. 586.11'),
  recalled('NL', 16, 'Art. 5 UAVG'),
  recalled('PL', 16, NONE_LOWER),
  recalled('PT', 13, 'Art. 16 Law 58/2019', marked('conflict', 'Older lists say 16.')),
  recalled('RO', 16, NONE_LOWER),
  recalled('SK', 16, 's. 15 Act 18/2018'),
  SLOVENIA,
  recalled(
    'ES',
    14,
    'Art. 7 LOPDGDD',
    marked(
      'unsure',
      'A bill to raise it to 16 has been before parliament since April 2025; whether it was adopted is to be confirmed.',
    ),
  ),
  recalled('SE', 13, 'Ch. 2 s. 4 Act 2018:218'),
  recalled('IS', 13, 'Act 90/2018', notCovered('To be confirmed.')),
  recalled(
    'LI',
    16,
    'GDPR art. 8(1), no lower age found',
    notCovered('No lower age was found; to be confirmed.'),
  ),
  recalled(
    'NO',
    13,
    's. 5 Personal Data Act',
    notCovered(
      'The government consulted in 2025 on raising it to 15; whether it was adopted is to be confirmed.',
    ),
  ),
  recalled('GB', 13, 's. 9 DPA 2018', { note: 'Listed in June 2020, when it was still covered.' }),
]

/** The table in force: what the officer entered stands in place of what came with the program. */
export function ageTable(own: readonly CountryAges[]): CountryAges[] {
  const entered = new Map(own.map((entry) => [entry.country, entry]))
  return AGE_TABLE.map((shipped) => entered.get(shipped.country) ?? shipped)
}
