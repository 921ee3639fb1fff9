import { writeFileSync } from 'node:fs'
import { collectRegions } from './regions.ts'
import { tableSource } from './table-source.ts'

const TABLE = 'shared/domain/holidays/table.ts'

const regions = collectRegions()
writeFileSync(TABLE, await tableSource(regions))
console.log(`${TABLE}: ${regions.length} countries and subdivisions`)
