import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { _electron, errors, type ElectronApplication, type Page } from '@playwright/test'
import { NOW } from './now.ts'

export const ROOT = resolve(import.meta.dirname, '../..')
export const SIZE = { width: 1280, height: 800 }
/** A start takes a second or two; one that is not there by then will not come. */
const START_MS = 30_000
const TRIES = 3

/** The application as a test holds it. */
export type Workbench = {
  app: ElectronApplication
  /** The window in use; locking replaces it by another. */
  page: Page
  /** What went wrong unasked: in the window's console, in its scripts, on standard error. */
  troubles: string[]
  size: Size
  /** Where vault and windows stand in time; null when it cannot be moved. */
  clockFile: string | null
}
export type Size = { width: number; height: number }

export type StartOptions = {
  /** Holds profile, home and temporary files of this application. */
  folder: string
  env?: Record<string, string>
  size?: Size
  /** Troubles that the story is about, such as a refused request. */
  expected?: RegExp
  /** The clock can be moved, and a later start in the same folder goes on where it was. */
  isSteered?: boolean
  /** The packaged application instead of the built one. */
  packaged?: boolean
}

type Start = { executablePath: string; args: string[]; env: Record<string, string> }

/**
 * Starts the real application in a profile of its own and waits for its window. Starts under load have
 * hung now and then before any window; such a start is ended and made once more.
 */
export async function startWorkbench(options: StartOptions): Promise<Workbench> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const workbench = await startOnce(options)
    if (workbench) return workbench
  }
  throw new Error(`The application showed no window in ${TRIES} starts.`)
}

function nullIfLate(error: unknown): null {
  if (error instanceof errors.TimeoutError) return null
  throw error
}

async function startOnce(options: StartOptions): Promise<Workbench | null> {
  const { folder, size = SIZE, expected, packaged = false } = options
  const { executablePath, args, env } = packaged ? packagedStart() : builtStart()
  const clockFile = options.isSteered ? clockFileOf(options) : null
  const app = await _electron
    .launch({
      timeout: START_MS,
      executablePath,
      args: [...args, `--user-data-dir=${join(folder, 'profile')}`],
      env: {
        ...processEnv(),
        ...env,
        ...ownPlaces(folder),
        ...TEST_SETTINGS,
        ...steering(clockFile),
        ...options.env,
      },
    })
    .catch(nullIfLate)
  if (app === null) return null
  const troubles: string[] = []
  const note = (text: string) => {
    if (!expected?.test(text)) troubles.push(text)
  }
  app.process().stderr?.on('data', (data) => unharmed(String(data)).forEach(note))
  const page = await app.firstWindow({ timeout: START_MS }).catch(nullIfLate)
  if (page === null) {
    app.process().kill('SIGKILL')
    return null
  }
  const workbench: Workbench = { app, page, troubles, size, clockFile }
  app.on('window', (each) => watch(each, note))
  watch(page, note)
  if (!packaged)
    await stopClock(app, page, clockFile ? readFileSync(clockFile, 'utf8') : startOf(options))
  await page.setViewportSize(size)
  return workbench
}

/** Stops the day of this window and of later ones where the clock of the vault stands; timers go on. */
async function stopClock(app: ElectronApplication, page: Page, at: string): Promise<void> {
  const stop = (instant: number) => {
    window.Date = new Proxy(Date, {
      construct: (date, given, as) =>
        // The cast: what constructing a date gives.
        Reflect.construct(date, given.length === 0 ? [instant] : given, as) as Date,
      get: (date, name): unknown => (name === 'now' ? () => instant : Reflect.get(date, name)),
    })
  }
  await app.context().addInitScript(stop, Date.parse(at))
  await page.waitForURL(({ protocol }) => protocol !== 'about:')
  await page.evaluate(stop, Date.parse(at))
}

/** Lets time pass, or go back, for the vault, this window and later ones. */
export async function moveClock(
  { app, page, clockFile }: Workbench,
  instant: string,
): Promise<void> {
  if (clockFile === null) throw new Error('This clock cannot be moved.')
  writeFileSync(clockFile, instant)
  await stopClock(app, page, instant)
}

function startOf(options: StartOptions): string {
  return options.env?.WORKBENCH_NOW ?? NOW
}

function clockFileOf(options: StartOptions): string {
  const path = join(options.folder, 'clock')
  if (!existsSync(path)) writeFileSync(path, startOf(options))
  return path
}

function steering(clockFile: string | null): Record<string, string> {
  return clockFile === null ? {} : { WORKBENCH_CLOCK_FILE: clockFile }
}

/** Starts the program once more on the same profile and waits until it ends; gives its exit code. */
export function startSecondTime(folder: string): Promise<number | null> {
  const { executablePath, args, env } = builtStart()
  const all = [...args, `--user-data-dir=${join(folder, 'profile')}`]
  const child = spawn(executablePath, all, {
    env: { ...processEnv(), ...env, ...ownPlaces(folder), ...TEST_SETTINGS },
    stdio: 'ignore',
  })
  return new Promise((resolve, reject) => child.on('error', reject).on('exit', resolve))
}

/** Does what makes the application open a fresh window, as locking does, and goes on in that one. */
export async function inNewWindow(workbench: Workbench, deed: () => Promise<unknown>) {
  const [page] = await Promise.all([workbench.app.waitForEvent('window'), deed()])
  await page.setViewportSize(workbench.size)
  workbench.page = page
  return page
}

/** The answer to every question where to save; null closes the dialog without an answer. */
export async function stubSaveDialog({ app }: Workbench, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = (...given: unknown[]) => {
      Object.assign(globalThis, { lastSaveDialog: given.at(-1) })
      return Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' })
    }
  }, path)
}

/** What the last question where to save proposed as path. */
export function proposedPath({ app }: Workbench): Promise<string> {
  return app.evaluate(() => {
    const { lastSaveDialog } = globalThis as { lastSaveDialog?: { defaultPath?: string } }
    return lastSaveDialog?.defaultPath ?? ''
  })
}

/** The answer to every question what to open; null closes the dialog without an answer. */
export async function stubOpenDialog({ app }: Workbench, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    const filePaths = filePath === null ? [] : [filePath]
    dialog.showOpenDialog = () => Promise.resolve({ canceled: filePath === null, filePaths })
  }, path)
}

/** Drops a file from outside on a place of the window, as the system's own file manager does. */
export async function dropFile(
  page: Page,
  path: string,
  place: { x: number; y: number },
): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...place, data })
  await session.detach()
}

/** The answer to every message of the system's own, as the place of a button. */
export async function stubMessageBox({ app }: Workbench, response: number): Promise<void> {
  await app.evaluate(({ dialog }, button) => {
    dialog.showMessageBox = (...given: unknown[]) => {
      Object.assign(globalThis, { lastMessage: given.at(-1) })
      return Promise.resolve({ response: button, checkboxChecked: false })
    }
  }, response)
}

/** What the last message of the system's own said. */
export function askedMessage({ app }: Workbench): Promise<string> {
  return app.evaluate(() => {
    const { lastMessage } = globalThis as { lastMessage?: { message?: string } }
    return lastMessage?.message ?? ''
  })
}

/** Ends the vault process as the system would when memory runs out: without a word. */
export async function killVaultProcess({ app }: Workbench): Promise<void> {
  await app.evaluate(({ app: electron }) => {
    const vault = electron.getAppMetrics().find(({ name }) => name === 'DPO Workbench vault')
    if (!vault) throw new Error('There is no vault process.')
    process.kill(vault.pid, 'SIGKILL')
  })
}

/** Closes the window as its own button does. */
export async function closeWindow({ app }: Workbench): Promise<void> {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
}

/** Chooses an entry of the native menu by its words. */
export async function chooseMenu({ app }: Workbench, label: string): Promise<void> {
  const found = await app.evaluate(({ Menu }, wanted) => {
    const entries = Menu.getApplicationMenu()?.items.flatMap((menu) => menu.submenu?.items ?? [])
    const entry = entries?.find((each) => each.label === wanted)
    entry?.click()
    return entry !== undefined
  }, label)
  if (!found) throw new Error(`The menu has no entry ${label}.`)
}

const TEST_SETTINGS = { WORKBENCH_TEST_KDF: 'floor', WORKBENCH_NOW: NOW }

function builtStart(): Start {
  const runtime = readStart('runtime.json') as {
    electronPath: string
    args: string[]
    env: Record<string, string>
  }
  return { ...runtime, executablePath: runtime.electronPath, args: [...runtime.args, ROOT] }
}

function packagedStart(): Start {
  const { executablePath, args } = readStart('packaged.json') as Omit<Start, 'env'>
  return { executablePath, args, env: {} }
}

function readStart(name: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, 'dist', name), 'utf8'))
}

function processEnv(): Record<string, string> {
  const set = Object.entries(process.env).filter(([, value]) => value !== undefined)
  // Whoever was filtered out above is not there any more.
  return Object.fromEntries(set) as Record<string, string>
}

/** Everything the application may write to lies in one folder, where a test can look for traces. */
function ownPlaces(folder: string): Record<string, string> {
  const home = join(folder, 'home')
  const temporary = join(folder, 'temporary')
  for (const each of [home, temporary]) mkdirSync(each, { recursive: true })
  return {
    HOME: home,
    XDG_CONFIG_HOME: join(home, '.config'),
    XDG_CACHE_HOME: join(home, '.cache'),
    XDG_DATA_HOME: join(home, '.local', 'share'),
    TMPDIR: temporary,
  }
}

function watch(page: Page, note: (text: string) => void): void {
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) note(`console: ${message.text()}`)
  })
  page.on('pageerror', (error) => note(`page: ${error.stack ?? error.message}`))
}

/** What Chromium says of a machine without bus or graphics card, and the test runner's own door. */
const HARMLESS =
  /^\[\d+:\d+\/[\d.]+:\w+:|^(Debugger|DevTools) (listening|ending)|^Waiting for the debugger|^Debugger attached|^For help, see|^\s*$/

function unharmed(text: string): string[] {
  return text
    .split('\n')
    .filter((line) => !HARMLESS.test(line))
    .map((line) => `standard error: ${line}`)
}
