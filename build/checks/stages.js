import { SetupError, say } from '../setup/say.js'
import { checkFormat, checkLint, checkTypes } from './static.js'
import { runUnitTests } from './unit.js'
import { runVectors } from './vectors.js'

/** The checks that need no window, in the order in which they run. */
export const quickStages = [
  ['Format', checkFormat],
  ['Lint', checkLint],
  ['Types', checkTypes],
  ['Vectors', runVectors],
  ['Unit tests', runUnitTests],
]

/** Runs all stages, also after one has failed, prints the sum as the last line, returns the exit code. */
export async function runStages(stages) {
  const results = []
  for (const [name, stage] of stages) {
    say(`\n${name} …`)
    results.push({ name, ...(await countOf(stage)) })
  }
  say('')
  for (const { name, passed, failed } of results) {
    say(`${failed === 0 ? '✓' : '✗'} ${name}: ${passed} ok, ${failed} not`)
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  say(`\n${sum('passed')} passed, ${sum('failed')} failed`)
  return sum('failed') === 0 ? 0 : 1
}

async function countOf(stage) {
  try {
    return await stage()
  } catch (error) {
    console.error(error instanceof SetupError ? error.message : error)
    return { passed: 0, failed: 1 }
  }
}
