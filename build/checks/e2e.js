import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { packageUnpacked } from '../package/unpacked.js'
import { ensureBundle } from '../setup/bundle.js'
import { readJson, root } from '../setup/places.js'
import { runOnScreen } from '../setup/screen.js'

const report = join(root, 'dist', 'reports', 'e2e.json')

/** Builds the application that the end-to-end tests drive; counts as one check. */
export async function buildBundle() {
  await ensureBundle()
  return { passed: 1, failed: 0 }
}

/** Packages the application for the story that runs against it; counts as one check. */
export async function buildPackage(runtime) {
  const executablePath = await packageUnpacked(runtime, { forTests: true })
  const start = { executablePath, args: runtime.args }
  writeFileSync(join(root, 'dist', 'packaged.json'), `${JSON.stringify(start, null, 2)}\n`)
  return { passed: 1, failed: 0 }
}

/** Runs the end-to-end tests in the real window and counts them; arguments go to the test runner. */
export async function runEndToEndTests(runtime, args = []) {
  rmSync(report, { force: true })
  const runner = join(root, 'node_modules', '@playwright', 'test', 'cli.js')
  const config = ['--config', 'build/playwright.config.ts']
  const { code } = await runOnScreen([runner, 'test', ...config, ...args], {
    ...runtime.env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  })
  const stats = readJson(report)?.stats
  const passed = stats?.expected ?? 0
  const failed = (stats?.unexpected ?? 0) + (stats?.flaky ?? 0)
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed }
}
