import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import type { Measurement } from './measurement.ts'
import { newFolder, root, startBare } from './program.ts'

/** The chart of 60 months and 20 categories against a chart of the same library and size without data. */
export const chartPaintMeasurement: Measurement = {
  name: 'retention-chart-paint',
  title: 'First paint of the chart of storage limits, 60 months x 20 categories / an empty chart',
  target: null,
  prepare: async () => {
    const folder = newFolder()
    const { ask, quit } = await startBare(folder)
    await ask('run', { script: `${await pageScript()};undefined` })
    const paint = async (chart: string) =>
      // The cast: the script answers with the time it took.
      (await ask('run', { script: `paintChart(${JSON.stringify(chart)})` })) as number
    return {
      ours: () => paint('ours'),
      bare: () => paint('bare'),
      end: async () => {
        await quit()
        rmSync(folder, { recursive: true, force: true })
      },
    }
  },
}

/** Everything that draws the charts, as one script. */
async function pageScript(): Promise<string> {
  const made = await build({
    configFile: false,
    root,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'chrome130',
      lib: { entry: join(root, 'build/bench/chart-page.ts'), formats: ['iife'], name: 'charts' },
    },
  })
  const outputs = [made].flat().flatMap((each) => ('output' in each ? each.output : []))
  const script = outputs.find((output) => output.type === 'chunk')
  if (!script) throw new Error('The charts could not be bundled.')
  return script.code
}
