import { spawn, type ChildProcess } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

type Runtime = { electronPath: string; args: string[]; env: Record<string, string> }
type Reply = { id: number; value?: unknown; failed?: string }
type Started = { shownAfterMs: number; ask: Ask; quit: () => Promise<void> }
export type Ask = (deed: string, input?: object) => Promise<unknown>

/** The project's folder, which is also the application's. */
export const root = resolve(import.meta.dirname, '../..')
const LONGEST_MS = 120_000
const UNLOCK_FORM = 'input[type="password"]'
const bare = join(import.meta.dirname, 'bare')

/** Starts our program on a vault, in a profile of its own, until the unlock form is shown. */
export function startOurs(folder: string, vaultDir: string): Promise<Started> {
  const profile = newProfile(folder)
  writeFileSync(join(profile, 'settings.json'), JSON.stringify({ vaultDir, bounds: null }))
  return start(root, profile, { BENCH_SHOWN: UNLOCK_FORM })
}

/** Starts a window with an empty page and nothing else, until that page is shown. */
export function startBare(folder: string): Promise<Started> {
  return start(bare, newProfile(folder), { BENCH_SHOWN: 'body', BENCH_BARE: '1' })
}

/** A folder for all that a measurement leaves behind. */
export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'workbench-bench-'))
}

function newProfile(folder: string): string {
  const profiles = join(folder, 'profiles')
  mkdirSync(profiles, { recursive: true })
  return mkdtempSync(join(profiles, 'p'))
}

async function start(app: string, profile: string, env: Record<string, string>): Promise<Started> {
  const runtime = readRuntime()
  const inside = resolve(import.meta.dirname, 'inside.cjs')
  const args = [...runtime.args, `--user-data-dir=${profile}`, '-r', inside, app]
  const startedAt = performance.now()
  const child = spawn(runtime.electronPath, args, {
    env: { ...process.env, ...runtime.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const ended = new Promise<void>((done) => child.once('exit', () => done()))
  await shown(child)
  const shownAfterMs = performance.now() - startedAt
  const ask = asking(child)
  return {
    shownAfterMs,
    ask,
    quit: async () => {
      await ask('quit')
      await ended
    },
  }
}

function readRuntime(): Runtime {
  // Written by the set-up that runs before this script.
  return JSON.parse(readFileSync(join(root, 'dist', 'runtime.json'), 'utf8')) as Runtime
}

function shown(child: ChildProcess): Promise<void> {
  const said: string[] = []
  child.stderr?.on('data', (text: Buffer) => said.push(text.toString()))
  return within(
    new Promise((done, fail) => {
      child.on('message', (message) => {
        if ((message as { shown?: boolean }).shown) done()
      })
      child.once('exit', () => fail(new Error(`The program ended early.\n${said.join('')}`)))
    }),
    child,
  )
}

function asking(child: ChildProcess): Ask {
  let lastId = 0
  return (deed, input) => {
    const id = ++lastId
    const reply = new Promise<unknown>((done, fail) => {
      const listen = (message: unknown) => {
        const { id: of, value, failed } = message as Reply
        if (of !== id) return
        child.off('message', listen)
        if (failed === undefined) done(value)
        else fail(new Error(`${deed}: ${failed}`))
      }
      child.on('message', listen)
      child.send({ id, deed, input })
    })
    return within(reply, child)
  }
}

async function within<T>(work: Promise<T>, child: ChildProcess): Promise<T> {
  const timer = setTimeout(() => child.kill('SIGKILL'), LONGEST_MS)
  let stopWatching = () => {}
  const end = new Promise<never>((_done, fail) => {
    const failNow = () => fail(new Error('The program ended.'))
    child.once('exit', failNow)
    stopWatching = () => void child.off('exit', failNow)
  })
  return Promise.race([work, end]).finally(() => {
    clearTimeout(timer)
    stopWatching()
  })
}
