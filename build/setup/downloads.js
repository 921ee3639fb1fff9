import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

const STALLED_MS = 60_000

/** The size of all files below a folder, while other programs write to it. */
export function bytesIn(folder) {
  if (!existsSync(folder)) return 0
  let sum = 0
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isFile()) sum += sizeOf(join(entry.parentPath ?? entry.path, entry.name))
  }
  return sum
}

/** Ends a download that has not brought a single byte for a minute. */
export function stopWhenStalled(child, measure) {
  let last = { bytes: -1, at: Date.now() }
  const timer = setInterval(() => {
    const bytes = measure()
    if (bytes !== last.bytes) last = { bytes, at: Date.now() }
    else if (Date.now() - last.at > STALLED_MS) child.kill()
  }, 1000)
  child.on('close', () => clearInterval(timer))
}

function sizeOf(path) {
  try {
    return statSync(path).size
  } catch {
    return 0 // moved or removed in between
  }
}
