import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { PASSPHRASE } from './vault.ts'

/** Another process that tries to open a vault; `said` is 'open' or the code of its refusal. */
export async function openElsewhere(dir: string): Promise<{
  said: string
  kill(): Promise<void>
}> {
  const script = join(import.meta.dirname, 'hold-vault.ts')
  const child = spawn(process.execPath, [script, dir, PASSPHRASE], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const [chunk] = (await once(child.stdout, 'data')) as [Buffer]
  return { said: chunk.toString('utf8').trim(), kill: () => kill(child) }
}

/**
 * Files below a folder that contain one of the words. Another process reads them: a second
 * descriptor in this one would drop the lock of an open database.
 */
export function filesContaining(dir: string, words: readonly string[]): string[] {
  const args = ['-rlaF', ...words.flatMap((word) => ['-e', word]), dir]
  const { stdout, status } = spawnSync('grep', args, { encoding: 'utf8' })
  if (status !== 0 && status !== 1) throw new Error('grep failed')
  return stdout.split('\n').filter(Boolean)
}

async function kill(child: ChildProcess): Promise<void> {
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}
