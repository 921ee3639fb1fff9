import { chartPaintMeasurement } from './chart-paint.ts'
import { frameMeasurements } from './frames.ts'
import { holdingImportMeasurement, holdingMemoryMeasurement } from './holding-import.ts'
import { importMeasurement } from './import.ts'
import { listMeasurements } from './list.ts'
import { measure, type Measurement, type Result } from './measurement.ts'
import { pdfMeasurement } from './pdf.ts'
import { retentionChartMeasurement } from './retention-chart.ts'
import { startMeasurement } from './start.ts'
import { resultTable } from './table.ts'
import { unlockMeasurement } from './unlock.ts'

const measurements: readonly Measurement[] = [
  startMeasurement,
  unlockMeasurement,
  pdfMeasurement,
  importMeasurement,
  holdingImportMeasurement,
  holdingMemoryMeasurement,
  retentionChartMeasurement,
  chartPaintMeasurement,
  ...listMeasurements,
  ...frameMeasurements,
]

const given = process.argv.slice(2)
const asJson = given.includes('--json')
const names = given.filter((argument) => !argument.startsWith('-'))
const unknown = names.filter((name) => measurements.every((each) => each.name !== name))

if (unknown.length > 0) {
  console.error(`There is no measurement called ${unknown.join(', ')}.`)
  process.exitCode = 1
} else {
  await measureAll(measurements.filter(({ name }) => names.length === 0 || names.includes(name)))
}

async function measureAll(chosen: readonly Measurement[]): Promise<void> {
  const results: Result[] = []
  for (const measurement of chosen) {
    if (!asJson) console.log(`Measuring ${measurement.name} …`)
    results.push(await measure(measurement))
  }
  if (asJson) console.log(JSON.stringify(results, null, 2))
  else console.log(`\n${resultTable(results)}`)
}
