import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { RequestPage } from '#shared/ipc/requests'
import { requestQueries, type RequestQuery } from '#support/request-queries'
import { importLog } from './import.ts'
import type { Measurement } from './measurement.ts'
import { openDesk, type OpenDesk } from './open-desk.ts'
import { newFolder } from './program.ts'
import { writeRequestLog } from './request-log.ts'

const MANY = 200_000
const FEW = 2000
/** Each query is asked so often in one run. */
const TIMES = 3
const KINDS: readonly RequestQuery['kind'][] = ['page', 'sort', 'filter', 'search']

/** Pages of a long list against the same pages of a short one: 95 of 100 answers are at least that fast. */
export const listMeasurements: readonly Measurement[] = KINDS.map((kind) => ({
  name: `list-${kind}`,
  title: `List, ${kind}: 95th percentile at ${MANY} requests / at ${FEW}`,
  target: 1.5,
  prepare: async () => {
    const { many, few } = await sharedLists()
    return {
      ours: () => percentile(many, kind),
      bare: () => percentile(few, kind),
      end: async () => {},
    }
  },
}))

type Lists = { many: OpenDesk; few: OpenDesk }
let lists: Promise<Lists> | null = null

// Filling the long list takes minutes, so the measurements share it until the end of the process.
function sharedLists(): Promise<Lists> {
  lists ??= makeLists()
  return lists
}

async function makeLists(): Promise<Lists> {
  const folder = newFolder()
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const [many, few] = [await openDesk(folder, 'many'), await openDesk(folder, 'few')]
  await importLog(many, writeRequestLog(join(folder, 'many.csv'), MANY))
  await importLog(few, writeRequestLog(join(folder, 'few.csv'), FEW))
  return { many, few }
}

async function percentile(list: OpenDesk, kind: RequestQuery['kind']): Promise<number> {
  const queries = (await queriesOf(list)).filter((query) => query.kind === kind)
  const times: number[] = []
  for (let time = 0; time < TIMES; time += 1)
    for (const query of queries) times.push(...(await ask(list, query)))
  return times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN
}

// Words to search for are those of some of the list's own rows.
async function queriesOf({ call }: OpenDesk): Promise<RequestQuery[]> {
  const { rows } = await call<RequestPage>('requests:page', {
    filter: requestQueries([])[0]?.input.filter,
    sort: { by: 'received', descending: true },
    after: null,
    limit: 10,
  })
  return requestQueries(rows)
}

async function ask({ call }: OpenDesk, { input, pages }: RequestQuery): Promise<number[]> {
  const times: number[] = []
  let after = input.after
  for (let page = 0; page < pages; page += 1) {
    const began = performance.now()
    const { next } = await call<RequestPage>('requests:page', { ...input, after })
    times.push(performance.now() - began)
    if (next === null) break
    after = next
  }
  return times
}
