import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { runTool } from '../setup/commands.js'
import { readJson, root } from '../setup/places.js'

const report = join(root, 'dist', 'reports', 'unit.json')

/** Runs the unit tests and counts them; a file that does not even load counts as failed. */
export async function runUnitTests() {
  rmSync(report, { force: true })
  const output = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const args = ['run', '--config', 'build/vitest.config.ts', ...output]
  const { code } = await runTool('vitest', args)
  const result = readJson(report)
  const passed = result?.numPassedTests ?? 0
  const brokenFiles = (result?.testResults ?? []).filter(
    (file) => file.status === 'failed' && file.assertionResults.every((t) => t.status !== 'failed'),
  )
  const failed = (result?.numFailedTests ?? 0) + brokenFiles.length
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed }
}
