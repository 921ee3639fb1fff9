/** What the data set gets wrong about a country, in the data set's own grammar of rules. */
export type Correction = {
  /** Rules that are no days off, in every year or in some. */
  without?: (rule: string, year: number) => boolean
  /** Replaces a rule of the same wording. */
  add?: readonly (readonly [rule: string, name: string])[]
  /** Holds for the country as a whole only, not for its subdivisions. */
  addToWhole?: readonly (readonly [rule: string, name: string])[]
}

export const CORRECTIONS: Readonly<Record<string, Correction>> = {
  // Labour Code art. 154(1): Easter is four days, Good Friday to Monday; Christmas is 25 and 26 December.
  BG: {
    add: [
      ['orthodox -1', 'Holy Saturday'],
      ['12-26', 'Second Day of Christmas'],
    ],
  },
  // The data set has Clean Monday on a Tuesday and leaves out Kataklysmos, the Monday after Pentecost.
  CY: {
    without: (rule) => rule === 'orthodox -47',
    add: [
      ['orthodox -48', 'Clean Monday'],
      ['orthodox 50', 'Kataklysmos'],
    ],
  },
  // Last Monday of August: Banking and Financial Dealings Act 1971, sch. 1, for England and Wales.
  GB: { addToWhole: [['1st monday before 09-01', 'Summer bank holiday']] },
  // The day is right, the name "Ash Sunday" is not.
  GR: { add: [['orthodox -48', 'Clean Monday']] },
  // One-off public holiday of remembrance and recognition, Organisation of Working Time Act 1997, sch. 2.
  IE: { add: [['2022-03-18', 'Day of Remembrance and Recognition']] },
  // Act 88/1971 art. 6: off from 13:00 only, so the day is a working day.
  IS: { without: (rule) => rule.startsWith('12-24') || rule.startsWith('12-31') },
  // Bridge days of the administration are no public holidays; 15 August and 1 November are.
  LI: {
    without: (rule) => rule === 'easter 40' || rule === 'easter 61',
    add: [
      ['08-15', 'National Day'],
      ['11-01', 'All Saints’ Day'],
    ],
  },
  // Labour Code art. 123: Mother's Day and Father's Day are public holidays, always Sundays.
  LT: {
    add: [
      ['1st sunday in May', 'Mother’s Day'],
      ['1st sunday in June', 'Father’s Day'],
    ],
  },
  // Law on public holidays: the working day after a closing Sunday of the song festival; visit of the Pope.
  LV: {
    add: [
      ['2018-07-09', 'Song and Dance Festival (substitute day)'],
      ['2018-09-24', 'Visit of Pope Francis'],
      ['2023-07-10', 'Song and Dance Festival (substitute day)'],
    ],
  },
  // Act of 7 November 2018 on the centenary of independence.
  PL: { add: [['2018-11-12', 'Centenary of Independence']] },
  // Law 52/2023 made 6 and 7 January days off, from 2024 on.
  RO: { without: (rule, year) => year < 2024 && (rule === '01-06' || rule === '01-07') },
  // Day of solidarity after the floods of August 2023, by act of parliament.
  SI: { add: [['2023-08-14', 'Day of Solidarity']] },
}
