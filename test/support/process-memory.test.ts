import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, it, onTestFinished } from 'vitest'
import { CAN_READ_MEMORY, memoryHolds, processTree } from './process-memory.ts'

const NEEDLE = 'Gänseblümchen-Konto 4711'

/** A process that puts the needle into its memory in one way, and never has it otherwise. */
async function aHolder(expression: string): Promise<ChildProcess> {
  const reversed = JSON.stringify(Array.from(NEEDLE).toReversed().join(''))
  const script = `
    const turned = ${reversed}
    globalThis.kept = (${expression})(turned)
    console.log('ready')
    setInterval(() => globalThis.kept, 1000)`
  const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  await once(child.stdout, 'data')
  return child
}

// The characters are copied one by one, so that nothing but the kept bytes spells the needle.
const BYTES = (encoding: string) => `(turned) => {
  const letters = [...turned].map((letter) => Buffer.from(letter, '${encoding}'))
  return Buffer.concat(letters.reverse())
}`

describe.skipIf(!CAN_READ_MEMORY)('the memory of a process (needs Linux and root)', () => {
  it.each(['utf8', 'utf16le', 'latin1'])('is seen to hold a text kept as %s', async (encoding) => {
    const { pid = 0 } = await aHolder(BYTES(encoding))
    expect(memoryHolds([pid], NEEDLE)).toEqual([pid])
  })

  it('is seen not to hold a text that it has only backwards', async () => {
    const { pid = 0 } = await aHolder('(turned) => turned')
    expect(memoryHolds([pid], NEEDLE)).toEqual([])
  })

  it('is looked at for every process that was started', async () => {
    const child = await aHolder(`(turned) => require('node:child_process')
      .spawn('sleep', ['60'], { env: { KEPT: [...turned].reverse().join('') } })`)
    const tree = processTree(child.pid ?? 0)
    expect(tree).toHaveLength(2)
    expect(memoryHolds(tree, NEEDLE)).toContain(tree[1])
    process.kill(tree[1] ?? 0, 'SIGKILL')
  })

  it('of a process that has ended holds nothing', async () => {
    const child = await aHolder(BYTES('utf8'))
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(memoryHolds([child.pid ?? 0], NEEDLE)).toEqual([])
  })
})
