const REDRAW_MS = 500
const REPEAT_MS = 10_000

/** Prints one line about what the set-up does. */
export function say(line) {
  process.stdout.write(`${line}\n`)
}

/** Ends the command with a message instead of a stack. */
export class SetupError extends Error {}

/** Runs a command's main function; a set-up problem becomes one message and exit code 1. */
export async function runMain(main) {
  try {
    process.exitCode = await main()
  } catch (error) {
    console.error(error instanceof SetupError ? `\n${error.message}` : error)
    process.exitCode = 1
  }
}

/**
 * Shows how far a long job is while it runs: in place on a terminal, as a line now and then elsewhere.
 * `measure` returns a short text such as "63 of 196 MB".
 */
export async function withProgress(label, measure, job) {
  const terminal = process.stdout.isTTY
  let shown = ''
  const show = () => {
    const text = measure()
    if (text === shown) return
    shown = text
    process.stdout.write(terminal ? `\r${label}: ${text}\x1b[K` : `${label}: ${text}\n`)
  }
  const timer = setInterval(show, terminal ? REDRAW_MS : REPEAT_MS)
  try {
    return await job
  } finally {
    clearInterval(timer)
    if (terminal && shown) process.stdout.write('\n')
  }
}
