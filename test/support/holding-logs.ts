import type { Holding } from '#shared/domain/retention/holding'
import type { HoldingLogCheck, HoldingLogPlan, HoldingLogResult } from '#shared/ipc/holding-logs'
import { readable } from '#vault/db/open'
import { readRecords } from '#vault/db/records'
import { openSession } from '#vault/desk'
import { aDesk, type TestDesk } from './desk.ts'
import { withLists } from './holdings.ts'
import { csv, firstLook } from './log-files.ts'

/** Accounts of the shop, each row a person, under the rule of accounts. */
export const ACCOUNTS: HoldingLogPlan['subject'] = {
  categoryId: 'category-account',
  ruleId: 'rule-account',
  systemId: 'shop',
  rowsAre: 'people',
  activityIds: [],
}

/** A desk with lists for holdings. */
export async function aCountingDesk(): Promise<TestDesk> {
  const desk = await aDesk('empty')
  await withLists(desk)
  return desk
}

/** A table of accounts: number, address, creation, last update, mark. */
export function accountLog(...rows: readonly (readonly string[])[]): string {
  return csv(['Account', 'E-mail', 'Created', 'Last update', 'Fraud flag'], ...rows)
}

/** The plan that the first look at a file proposes, with what is decided otherwise. */
export async function countingPlan(
  desk: TestDesk,
  path: string,
  decided: Partial<HoldingLogPlan> = {},
): Promise<HoldingLogPlan> {
  const { token, reading, mapping, flagWords, childWords } = await firstLook(desk, path, 'holdings')
  return {
    token,
    reading,
    mapping,
    dateOrders: {},
    mode: 'good-rows',
    subject: ACCOUNTS,
    flagWords: flagWords ?? {},
    childWords: childWords ?? {},
    ...decided,
  }
}

/** Checks a file and counts it in as proposed. */
export async function countIn(
  desk: TestDesk,
  path: string,
  decided: Partial<HoldingLogPlan> = {},
): Promise<{ plan: HoldingLogPlan; check: HoldingLogCheck; result: HoldingLogResult }> {
  const plan = await countingPlan(desk, path, decided)
  const check = await desk.call('holding-logs:check', plan)
  const result = await desk.call('holding-logs:run', plan)
  return { plan, check, result }
}

/** Everything held, in the order of days. */
export function allHeld({ desk }: TestDesk): Holding[] {
  const held = readRecords<Holding>(readable(openSession(desk).vault.db), 'holding')
  const dayOf = ({ events }: Holding) => events[0]?.on ?? ''
  return held.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
}

/** The same in brief: event, day, marks and how many. */
export function heldInBrief(desk: TestDesk): string[] {
  return allHeld(desk).map(({ events: [first], flag, isChild, records, people, erased }) =>
    [
      first ? `${first.event} ${first.on}` : 'not started',
      ...(flag ? ['flagged'] : []),
      ...(isChild ? ['child'] : []),
      `${records} of ${people ?? 'nobody'}`,
      ...(erased ? ['erased'] : []),
    ].join(', '),
  )
}
