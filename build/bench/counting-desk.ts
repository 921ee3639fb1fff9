import { emptyRetentionRule } from '#shared/domain/catalogues/retention-rule'
import type { HoldingLogPlan, HoldingLogResult } from '#shared/ipc/holding-logs'
import type { LogLook } from '#shared/ipc/logs'
import { openDesk, type OpenDesk } from './open-desk.ts'

const RULE = {
  ...emptyRetentionRule('account', 'RET-ACC', 'fixed_after_event'),
  event: 'last_update',
  period: 'P5Y',
}
const SUBJECT: HoldingLogPlan['subject'] = {
  categoryId: 'account',
  ruleId: RULE.id,
  systemId: 'shop',
  rowsAre: 'people',
  activityIds: [],
}

/** A desk with a new vault that knows what accounts are. */
export async function openCountingDesk(folder: string, name: string): Promise<OpenDesk> {
  const desk = await openDesk(folder, name)
  const place = { storageLocation: null, country: null }
  for (const entry of [
    { kind: 'data-category', record: { id: 'account', name: 'Accounts', description: null } },
    { kind: 'system', record: { id: 'shop', name: 'Shop', ...place, description: null } },
    { kind: 'retention-rule', record: RULE },
  ])
    await desk.call('catalogues:save', entry)
  return desk
}

/** Checks a log of accounts and counts it in as the wizard does; returns the milliseconds of both together. */
export async function countAccounts({ call }: OpenDesk, path: string): Promise<number> {
  const [log] = await call<{ token: string }[]>('logs:open', { paths: [path] })
  const look = await call<LogLook>('logs:look', {
    token: log?.token,
    register: 'holdings',
    reading: {},
  })
  const { token, reading, mapping } = look
  const words = { dateOrders: {}, flagWords: {}, childWords: {} }
  const plan: HoldingLogPlan = {
    token,
    reading,
    mapping,
    ...words,
    subject: SUBJECT,
    mode: 'good-rows',
  }
  const began = performance.now()
  await call('holding-logs:check', plan)
  const { skipped, added } = await call<HoldingLogResult>('holding-logs:run', plan)
  const tookMs = performance.now() - began
  if (skipped > 0 || added === 0) throw new Error(`${skipped} rows were left out`)
  return tookMs
}
