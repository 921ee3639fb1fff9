import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { aDesk } from '#support/desk'
import { PASSPHRASE, SECRET } from '#support/vault'
import { insidesOf } from '#support/vault-insides'

const KILLS = 10
const script = join(import.meta.dirname, '../../../../support/keep-references-until-killed.ts')

/** Lets another process work until it acknowledged a number of steps, then kills it in one of the next; gives what it said. */
async function killAtWork(dir: string, round: number): Promise<string[][]> {
  const child = spawn(process.execPath, [script, dir, PASSPHRASE], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const gone = once(child, 'exit')
  let said = ''
  child.stdout.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8')
    if (said.split('\n').length <= 1 + (round % 4) || child.killed) return
    // Somewhere within the next steps, at another point each time.
    setTimeout(() => child.kill('SIGKILL'), (round * 7) % 23)
  })
  await gone
  return said
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split(' '))
}

it(
  `neither loses a reference nor leaves a key of a verified case in ${KILLS} kills at work`,
  { timeout: 300_000 },
  async () => {
    const desk = await aDesk('empty')
    const open = new Set<string>()
    const verified: string[] = []
    for (let round = 0; round < KILLS; round += 1) {
      await desk.pass('vault:close', undefined)
      for (const [word, id = ''] of await killAtWork(desk.dir, round)) {
        if (word === 'kept') open.add(id)
        else open.delete(id)
        if (word === 'verified') verified.push(id)
      }
      await desk.reopen()
      const { rings } = await insidesOf(desk.dir, SECRET)
      const rows = desk.desk.session?.vault.db
        .prepare("SELECT sealed ->> 'key' FROM working_references")
        .pluck()
        .all()
      for (const ring of rings) expect(new Set(ring)).toEqual(new Set(rows))
    }
    expect(open.size).toBeGreaterThan(3)
    expect(verified.length).toBeGreaterThan(3)
    for (const id of open)
      expect(await desk.call('deletions:show-reference', { id })).toBe(`Reference of ${id}`)
    for (const id of verified)
      expect((await desk.call('deletions:read', { id })).reference).toBe('destroyed')
    expect(await desk.call('journal:verify', undefined)).toMatchObject({ ok: true })
  },
)
