import type { AgeEntry, CountryAges } from '#shared/domain/ages/age'
import type { AgeGround } from '#shared/domain/ages/applied-age'
import { AGE_TABLE, ageTable } from '#shared/domain/ages/table'
import type { ReadableDb } from './open.ts'
import { readRecords } from './records.ts'
import { readRegister } from './register-data.ts'
import { readDeletionSettings } from './deletion-settings.ts'

/** What the officer entered in place of the ages that came with the program. */
export function readAgeEntries(db: ReadableDb): AgeEntry[] {
  return readRecords<AgeEntry>(db, 'age-entry')
}

/** An entry as a row of the table. */
export function asCountryAges(entry: Pick<AgeEntry, 'id' | 'versions' | 'capacity'>): CountryAges {
  return { country: entry.id, versions: entry.versions, capacity: entry.capacity }
}

/** The table of ages in force. GDPR art. 8(1). */
export function readAgeTable(db: ReadableDb): CountryAges[] {
  return ageTable(readAgeEntries(db).map(asCountryAges))
}

/** What decides the age of a case: where the controller is, the rule for users abroad, the table. GDPR art. 8(1). */
export function readAgeGround(db: ReadableDb): AgeGround {
  return {
    controllerCountry: readRegister(db).country,
    abroad: readDeletionSettings(db).abroad,
    table: readAgeTable(db),
  }
}

/** What came with the program for a country, in the fields of an entry; null where it is not listed. */
export function shippedAges(country: string): Record<string, unknown> | null {
  const row = AGE_TABLE.find((each) => each.country === country)
  return row ? { id: country, versions: row.versions, capacity: row.capacity, reason: null } : null
}
