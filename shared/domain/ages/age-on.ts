/**
 * Completed years on a day; the age is reached at the start of the birthday. Who was born on
 * 29 February has it on 1 March of other years, the cautious reading. GDPR art. 8(1).
 */
export function ageOn(birth: string, on: string): number {
  if (on < birth) throw new RangeError('Nobody has an age before birth.')
  const year = yearOf(on)
  const years = year - yearOf(birth)
  return on.slice(5) < birthdayIn(year, birth.slice(5)) ? years - 1 : years
}

function birthdayIn(year: number, birthday: string): string {
  return birthday === '02-29' && !isLeapYear(year) ? '03-01' : birthday
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4))
}
