import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aDesk } from '#support/desk'
import { PASSPHRASE } from '#support/vault'

const KILLS = 50
const script = join(import.meta.dirname, '../../support/save-until-killed.ts')

/** Lets another process save until it acknowledged a number of saves, then kills it in the next one. */
async function killDuringSaves(dir: string, round: number): Promise<string[]> {
  const child = spawn(process.execPath, [script, dir, PASSPHRASE, String(round)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  let said = ''
  const killAfter = 1 + (round % 7)
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8')
    if (said.split('\n').length <= killAfter || child.killed) return
    // Somewhere within the next saves, at another point each time.
    setTimeout(() => child.kill('SIGKILL'), (round * 13) % 17)
  })
  await gone
  return said.split('\n').slice(0, -1)
}

it(
  `loses nothing that was acknowledged in ${KILLS} kills during saves`,
  { timeout: 300_000 },
  async () => {
    const desk = await aDesk('empty')
    await desk.pass('vault:close', undefined)
    const acknowledged: string[] = []
    for (let round = 0; round < KILLS; round += 1)
      acknowledged.push(...(await killDuringSaves(desk.dir, round)))
    await desk.reopen()
    const names = new Set((await desk.call('activities:list', undefined)).map(({ name }) => name))
    expect(acknowledged.length).toBeGreaterThan(KILLS)
    expect(acknowledged.filter((name) => !names.has(name))).toEqual([])
    expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })
    expect((await desk.call('journal:list', { before: null, limit: 1 })).total).toBe(names.size + 1)
  },
)
