import { readFileSync } from 'node:fs'
import * as z from 'zod'
import { vectorKinds } from './kinds.ts'
import { type Outcome, runVector, Vector } from './vector.ts'

const given = process.argv.slice(2)
const isVerbose = given.includes('-v')
const files = given.filter((argument) => !argument.startsWith('-'))
const counts = { passed: 0, failed: 0 }

if (files.length === 0) fail('Name at least one vector file.')
for (const file of files) {
  for (const vector of read(file)) report(vector, outcomeOf(vector))
}
console.log(`${counts.passed} passed, ${counts.failed} failed`)
process.exitCode = counts.failed === 0 ? 0 : 1

function read(file: string): Vector[] {
  try {
    return z.array(Vector).parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    fail(`${file} is not a vector file: ${error instanceof Error ? error.message : String(error)}`)
    return []
  }
}

function outcomeOf(vector: Vector): Outcome {
  try {
    return runVector(vector, vectorKinds)
  } catch (error) {
    return { differences: [error instanceof Error ? error.message : String(error)] }
  }
}

function report(vector: Vector, { differences, explanation }: Outcome): void {
  if (differences.length === 0) counts.passed += 1
  else fail(`${vector.id} (${vector.kind})\n  ${differences.join('\n  ')}`)
  if (differences.length > 0 && vector.why) console.log(`  why: ${vector.why}`)
  if (isVerbose && explanation !== undefined) {
    const text = typeof explanation === 'string' ? explanation : JSON.stringify(explanation)
    console.log(`${vector.id}: ${text}`)
  }
}

function fail(message: string): void {
  counts.failed += 1
  console.log(`✗ ${message}`)
}
