import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { runNode } from '../setup/commands.js'
import { root } from '../setup/places.js'

/** Runs the project's own vector files and counts each vector. */
export async function runVectors() {
  const files = vectorFiles()
  if (files.length === 0) return { passed: 0, failed: 0 }
  const { code, stdout, stderr } = await runNode(['build/vectors/main.ts', ...files], {
    capture: true,
  })
  process.stderr.write(stderr)
  const lines = stdout.trimEnd().split('\n')
  // The vectors' own sum is left out here: the whole run ends with a sum of its own.
  const sum = /^(\d+) passed, (\d+) failed$/.exec(lines.at(-1) ?? '')
  if (sum) lines.pop()
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n`)
  const [passed, failed] = sum ? [Number(sum[1]), Number(sum[2])] : [0, 1]
  return { passed, failed: code !== 0 && failed === 0 ? 1 : failed }
}

function vectorFiles() {
  const folder = join('test', 'vectors')
  if (!existsSync(join(root, folder))) return []
  const names = readdirSync(join(root, folder), { recursive: true })
  return names.filter((name) => name.endsWith('.json')).map((name) => join(folder, name))
}
