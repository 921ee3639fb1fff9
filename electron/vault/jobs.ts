import { setImmediate } from 'node:timers/promises'
import { AppError } from '#shared/ipc/errors'
import type { AppEvent } from '#shared/ipc/events'
import type { JobContext } from './handlers.ts'
import type { Job, Session } from './session.ts'

type Caller = { send: (event: AppEvent) => void; log: (code: string) => void }
type Work = Pick<JobContext, 'signal' | 'turn' | 'send' | 'log'>

/** Runs long work beside other calls, one at a time; throws busy when there is one already. */
export async function runJob<T>(
  session: Session,
  { send, log }: Caller,
  work: (job: Work) => T | Promise<T>,
): Promise<T> {
  if (session.job) throw new AppError('busy')
  const abort = new AbortController()
  let resolve = () => {}
  const ended = new Promise<void>((end) => (resolve = end))
  const job: Job = { abort, isWriting: false, ended }
  session.job = job
  const turn = async (done: number, total: number) => {
    send({ kind: 'progress', job: 'log', done, total })
    await setImmediate()
    if (abort.signal.aborted) throw new AppError('cancelled')
  }
  try {
    return await work({ signal: abort.signal, turn, send, log })
  } finally {
    session.job = null
    resolve()
  }
}

/** Asks the long work under way to stop and waits until it has; what it wrote is taken back. */
export async function endJob(session: Session | null): Promise<void> {
  session?.job?.abort.abort()
  await session?.job?.ended
}
