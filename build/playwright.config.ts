import { resolve } from 'node:path'
import { defineConfig } from '@playwright/test'

const root = resolve(import.meta.dirname, '..')

export default defineConfig({
  testDir: resolve(root, 'test/e2e'),
  testMatch: '**/*.e2e.ts',
  outputDir: resolve(root, 'test-results'),
  reporter: [['list'], ['json', { outputFile: resolve(root, 'dist/reports/e2e.json') }]],
  forbidOnly: Boolean(process.env.CI),
  // One window at a time: focus and the clipboard belong to the whole screen.
  workers: 1,
  fullyParallel: false,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 20_000 },
})
