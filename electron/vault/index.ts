import { emptyDesk } from './desk.ts'
import { dispatch, isJob } from './dispatch.ts'
import { chosenClock } from './clock.ts'
import { pacedEvents } from './paced-events.ts'
import { protectProcess } from './protect-process.ts'

/** How the shell starts this process: one JSON argument, no secrets. */
type StartOptions = {
  appVersion: string
  cheapKeys: boolean
  frozenAt: string | null
  clockFile: string | null
}
type Message = { id: number; channel: string; input: unknown }

protectProcess()

const options = JSON.parse(process.argv.at(-1) ?? '{}') as StartOptions
const desk = emptyDesk({
  appVersion: options.appVersion,
  cheapKeys: options.cheapKeys,
  clock: chosenClock(options),
})

const port = process.parentPort
const events = pacedEvents(
  (event) => port.postMessage({ event }),
  () => performance.now(),
)
const log = (text: string) => console.error(text)

// One call after the other: commands keep their order, and a query sees what the command before it wrote.
let queue: Promise<unknown> = Promise.resolve()
port.on('message', ({ data }: { data: Message }) => {
  // Half a minute of waiting after wrong passphrases must not keep the program from ending.
  if (data.channel === 'vault:close') desk.leaving.abort()
  const answered = queue.then(async () => {
    const outcome = await dispatch({ desk, send: events.send, log }, data.channel, data.input)
    if (isJob(data.channel)) events.flush()
    port.postMessage({ id: data.id, outcome })
  })
  // Long work begins in its turn, but nobody waits for its end.
  if (!isJob(data.channel)) queue = answered
})
