import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs'

/** Whether this machine lets a test look into the memory of sandboxed processes (Linux, as root). */
export const CAN_READ_MEMORY = process.platform === 'linux' && process.getuid?.() === 0

const CHUNK_BYTES = 2 ** 22
const PAGE_BYTES = 4096
/** Behind it lies what only the system maps. */
const HIGHEST = 2 ** 47

/** Processes, of those given, whose readable memory holds a text in one of the encodings programs keep text in. */
export function memoryHolds(pids: readonly number[], needle: string): number[] {
  refuseElsewhere()
  const forms = (['utf8', 'utf16le', 'latin1'] as const).map((each) => Buffer.from(needle, each))
  return pids.filter((pid) => isAlive(pid) && holdsAny(pid, forms))
}

/** A process, all that it started, and those started in turn. */
export function processTree(root: number): number[] {
  refuseElsewhere()
  const children = namesIn(`/proc/${root}/task`).flatMap((thread) =>
    textOf(`/proc/${root}/task/${thread}/children`).split(' ').filter(Boolean),
  )
  return [root, ...children.flatMap((pid) => processTree(Number(pid)))]
}

function refuseElsewhere(): void {
  if (!CAN_READ_MEMORY) throw new Error('Memory of other processes is read on Linux by root only.')
}

const isAlive = (pid: number) => textOf(`/proc/${pid}/maps`) !== ''

function holdsAny(pid: number, forms: readonly Buffer[]): boolean {
  const memory = openSync(`/proc/${pid}/mem`, 'r')
  try {
    return readableParts(pid).some((part) => {
      for (const seen of chunksOf(memory, part, Math.max(...forms.map(({ length }) => length))))
        if (forms.some((form) => seen.includes(form))) return true
      return false
    })
  } finally {
    closeSync(memory)
  }
}

type Part = { start: number; end: number }

/** What can be read of a part, each chunk beginning with the end of the one before it. */
function* chunksOf(memory: number, { start, end }: Part, overlap: number): Generator<Buffer> {
  const chunk = Buffer.alloc(CHUNK_BYTES)
  for (let at = start; at < end;) {
    const wanted = Math.min(CHUNK_BYTES, end - at)
    const read = readAt(memory, chunk.subarray(0, wanted), at)
    if (read > 0) yield chunk.subarray(0, read)
    // Behind a short reading lies a page that cannot be read.
    at += read < wanted ? Math.max(read, PAGE_BYTES) : at + read < end ? read - overlap : read
  }
}

// What is mapped from a file and cannot be written is the program itself.
function readableParts(pid: number): Part[] {
  return textOf(`/proc/${pid}/maps`)
    .split('\n')
    .flatMap((line) => {
      const [, from = '', to = '', rights = ''] = /^([\da-f]+)-([\da-f]+) (\S+)/.exec(line) ?? []
      const [start, end] = [Number.parseInt(from, 16), Number.parseInt(to, 16)]
      const isProgram = !rights.includes('w') && line.includes(' /')
      return rights.startsWith('r') && !isProgram && end < HIGHEST ? [{ start, end }] : []
    })
}

function readAt(memory: number, into: Buffer, at: number): number {
  try {
    return readSync(memory, into, 0, into.length, at)
  } catch {
    return 0
  }
}

// A process or a thread may end while it is looked at.
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    return nothingIfGone(error, '')
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch (error) {
    return nothingIfGone(error, [])
  }
}

function nothingIfGone<T>(error: unknown, nothing: T): T {
  if (error instanceof Error && 'code' in error && /^(ENOENT|ESRCH)$/.test(String(error.code)))
    return nothing
  throw error
}
