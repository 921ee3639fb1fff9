import type { breachLogs } from '#shared/ipc/breach-logs'
import type { deletionLogs } from '#shared/ipc/deletion-logs'
import type { Channels } from '#shared/ipc/define'
import type { holdingLogs } from '#shared/ipc/holding-logs'
import type { jobs, logs, logsInside } from '#shared/ipc/logs'
import { readable } from '../../db/open.ts'
import { openSession } from '../../desk.ts'
import type { Handlers } from '../../handlers.ts'
import { endJob } from '../../jobs.ts'
import { refuseWhileWriting } from '../../session.ts'
import { checkLog } from './check.ts'
import { checkHoldingLog } from './counting/check.ts'
import { runHoldingLog } from './counting/run.ts'
import { checkDeletionLog } from './deletions/check.ts'
import { runDeletionLog } from './deletions/run.ts'
import { checkBreachLog } from './incidents/check.ts'
import { runBreachLog } from './incidents/run.ts'
import { lookAtHead } from './look.ts'
import {
  dropLog,
  importedSource,
  isForgotten,
  lookAgain,
  openedLog,
  openLogs,
} from './opened-logs.ts'
import { writeProblems } from './problem-file.ts'
import { runImport } from './run.ts'
import { listBatches } from './store.ts'
import { undoImport } from './undo-import.ts'

type LogChannels =
  | Exclude<keyof typeof logs, Channels<typeof logs, 'shell'>>
  | keyof typeof logsInside
  | keyof typeof jobs
  | keyof typeof holdingLogs
  | keyof typeof breachLogs
  | keyof typeof deletionLogs

export const logHandlers: Handlers<LogChannels> = {
  'logs:open': async ({ desk }, { paths }) => {
    const logs = await openLogs(openSession(desk), paths)
    return logs.map(({ token, fileName, bytes }) => ({ token, fileName, bytes }))
  },
  'logs:path': ({ desk }, { token }) => {
    const session = openSession(desk)
    // An import that is being taken back would leave its rows nowhere.
    refuseWhileWriting(session)
    return importedSource(session, openedLog(session, token))
  },
  'logs:look': async ({ desk }, { token, register, reading }) => {
    const session = openSession(desk)
    const log = openedLog(session, token)
    if (Object.keys(reading).length === 0 || isForgotten(log)) await lookAgain(log)
    const look = lookAtHead(readable(session.vault.db), log, { register, reading })
    log.shownOrders = look.dateOrders
    return look
  },
  'logs:check': (work, plan) => checkLog(work, openedLog(work.session, plan.token), plan),
  'logs:run': (work, plan) => runImport(work, openedLog(work.session, plan.token), plan),
  'holding-logs:check': (work, plan) =>
    checkHoldingLog(work, openedLog(work.session, plan.token), plan),
  'holding-logs:run': (work, plan) =>
    runHoldingLog(work, openedLog(work.session, plan.token), plan),
  'breach-logs:check': (work, plan) =>
    checkBreachLog(work, openedLog(work.session, plan.token), plan),
  'breach-logs:run': (work, plan) => runBreachLog(work, openedLog(work.session, plan.token), plan),
  'deletion-logs:check': (work, plan) =>
    checkDeletionLog(work, openedLog(work.session, plan.token), plan),
  'deletion-logs:run': (work, plan) =>
    runDeletionLog(work, openedLog(work.session, plan.token), plan),
  'logs:write-problems': async (work, { plan, path }) => ({
    problems: await writeProblems(work, openedLog(work.session, plan.token), { plan, path }),
  }),
  'logs:drop': ({ desk }, { token }) => dropLog(openSession(desk), token),
  'logs:batches': ({ db }) => listBatches(db),
  'logs:undo': (work, { batchId }) => undoImport(work, batchId),
  'jobs:cancel': ({ desk }) => endJob(openSession(desk)),
}
