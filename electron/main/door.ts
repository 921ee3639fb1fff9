import { isAbsolute } from 'node:path'
import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { contract, type ShellChannel } from '#shared/ipc/contract'
import { AppError, toOutcome, type Outcome } from '#shared/ipc/errors'
import { isOurPage } from './security.ts'
import type { ShellContext, ShellHandlers } from './shell-context.ts'
import type { VaultProcess } from './vault-process.ts'

type Door = {
  context: ShellContext
  vault: () => VaultProcess
  shellHandlers: ShellHandlers
}

type AnyShellHandler = (context: ShellContext, input: unknown) => unknown

/** Opens the one door: who asks, for which channel; then the vault process or the shell answers. */
export function openDoor(door: Door): void {
  ipcMain.handle('call', (event, channel: unknown, input: unknown) =>
    answer(door, event, channel, input),
  )
  ipcMain.handle('dropped', (event, paths: unknown) => openDropped(door, event, paths))
}

async function answer(
  door: Door,
  event: IpcMainInvokeEvent,
  channel: unknown,
  input: unknown,
): Promise<Outcome<unknown>> {
  // SECURITY: a frame that is not our window's own page could otherwise read the whole register.
  if (!isOurCaller(event, door)) return toOutcome(new AppError('not-our-window'))
  if (typeof channel !== 'string' || !Object.hasOwn(contract, channel))
    return toOutcome(new AppError('unknown-channel'))
  const row = contract[channel as keyof typeof contract]
  if (row.kind !== 'shell') return door.vault().pass(channel, input)
  return runShellAction(door, channel as ShellChannel, input)
}

// The second entrance: the preload script turns dropped files into paths, which no channel of the table takes.
async function openDropped(
  door: Door,
  event: IpcMainInvokeEvent,
  paths: unknown,
): Promise<Outcome<unknown>> {
  // SECURITY: another page could name any file of the officer's and have it read.
  if (!isOurCaller(event, door)) return toOutcome(new AppError('not-our-window'))
  // SECURITY: a file made by a script lies nowhere and has an empty path.
  if (!Array.isArray(paths) || !paths.every(isFilePath))
    return toOutcome(new AppError('drop-refused'))
  return paths.length === 0 ? { ok: true, value: [] } : door.vault().pass('logs:open', { paths })
}

function isFilePath(path: unknown): boolean {
  return typeof path === 'string' && isAbsolute(path)
}

async function runShellAction(
  { context, shellHandlers }: Door,
  channel: ShellChannel,
  input: unknown,
): Promise<Outcome<unknown>> {
  const parsed = contract[channel].input.safeParse(input)
  if (!parsed.success) return toOutcome(new AppError('invalid-input'))
  try {
    const handler = shellHandlers[channel] as AnyShellHandler
    return { ok: true, value: await handler(context, parsed.data) }
  } catch (error) {
    if (!(error instanceof AppError))
      console.error(`${channel} ${error instanceof Error ? error.name : ''}`)
    return toOutcome(error)
  }
}

function isOurCaller(event: IpcMainInvokeEvent, { context }: Door): boolean {
  if (context.window().isDestroyed()) return false
  const { webContents } = context.window()
  const frame = event.senderFrame
  return (
    frame !== null &&
    event.sender === webContents &&
    frame === webContents.mainFrame &&
    isOurPage(frame.url)
  )
}
