import '../native-bytes.ts'
import { screen } from '@testing-library/react'
import {
  emptyRetentionRule,
  type RetentionKind,
  type RetentionRule,
} from '#shared/domain/catalogues/retention-rule'
import { NO_RETENTION_FILTER, type HoldingRow } from '#shared/ipc/retention'
import { aDesk, type TestDesk } from '#support/desk'
import { openWizard, type OpenedWizard } from './open-wizard.tsx'
import { button, CHECK, COLUMNS, WORDS } from './walk.tsx'

export const SUBJECT = 'What the log is'
export const HEADS = 'Account;E-mail;Created;Last update;Fraud flag'
/** Two accounts of one day, one marked; one never updated; one with no day at all. */
export const ACCOUNTS = [
  HEADS,
  'A-1;ona@example.org;2019-01-05;2022-03-01;no',
  'A-2;jonas@example.org;2019-02-06;2022-03-01;no',
  'A-3;ruta@example.org;2019-03-07;2022-03-01;yes',
  'A-4;petras@example.org;2020-04-08;;no',
  'A-5;lina@example.org;;;no',
].join('\n')

const CATEGORY = { id: 'category-account', name: 'Account data', description: null }
const SYSTEM = {
  id: 'system-shop',
  name: 'Shop',
  storageLocation: null,
  country: null,
  description: null,
}
export const ACCOUNT_RULE: RetentionRule = {
  ...aRule('rule-account', 'fixed_after_event'),
  name: 'Account',
  event: 'last_update',
  period: 'P5Y',
}
const ORDER_RULE: RetentionRule = {
  ...aRule('rule-order', 'fixed_after_event'),
  name: 'Orders',
  event: 'order shipped',
  period: 'P10Y',
}
const REVIEW_RULE: RetentionRule = { ...aRule('rule-none', 'none'), name: 'Open' }

function aRule(id: string, kind: RetentionKind): RetentionRule {
  return emptyRetentionRule(id, `RET-${id}`, kind)
}

/** A vault with a category, rules and a system that logs can be counted under. */
export async function aHoldingDesk(): Promise<TestDesk> {
  const desk = await aDesk('empty')
  const save = desk.call.bind(desk, 'catalogues:save')
  await save({ kind: 'data-category', record: CATEGORY })
  await save({ kind: 'system', record: SYSTEM })
  for (const record of [ACCOUNT_RULE, ORDER_RULE, REVIEW_RULE])
    await save({ kind: 'retention-rule', record })
  return desk
}

/** The wizard that counts logs, over a vault with what they can be counted under. */
export async function openHoldingWizard(given?: TestDesk): Promise<OpenedWizard> {
  return openWizard(given ?? (await aHoldingDesk()), '/retention/import')
}

/** Chooses by typing, as in any long list. */
export async function pick({ user }: OpenedWizard, label: string, option: string): Promise<void> {
  const box = await screen.findByRole('combobox', { name: new RegExp(`^${label}`) })
  await user.clear(box)
  await user.type(box, option)
  await user.click(await screen.findByRole('option', { name: new RegExp(option) }))
}

/** Says what the rows are: accounts of the shop, one person each. */
export async function saySubject(wizard: OpenedWizard, rule = 'Account'): Promise<void> {
  await pick(wizard, 'Data category', 'Account data')
  await pick(wizard, 'Retention rule', rule)
  await pick(wizard, 'System', 'Shop')
  await wizard.user.click(screen.getByRole('radio', { name: /^One person/ }))
}

/** The columns read so far, as the step about columns shows them. */
export function fieldsShown(group: string): string[] {
  const list = screen.getByRole('list', { name: group })
  return [...list.children].map((item) => item.querySelector('span')?.textContent ?? '')
}

/** Goes with a first file up to the check. */
export async function upToHoldingCheck(wizard: OpenedWizard, path: string): Promise<void> {
  await wizard.choose(path)
  await wizard.goOn(SUBJECT)
  await saySubject(wizard)
  await wizard.goOn(COLUMNS)
  await wizard.goOn(WORDS)
  await wizard.goOn(CHECK)
}

/** Counts a first file. */
export async function count(wizard: OpenedWizard, path: string, rows: string): Promise<void> {
  await upToHoldingCheck(wizard, path)
  await wizard.user.click(await button(`Count ${rows}`))
  await screen.findByRole('heading', { level: 2, name: `Counted ${rows}` })
}

/** Goes on with a second file of the same source, whose words are remembered. */
export async function upToCheckAgain(wizard: OpenedWizard, path: string): Promise<void> {
  await wizard.user.click(await button('Import another file'))
  await wizard.choose(path)
  await wizard.goOn(SUBJECT)
  await saySubject(wizard)
  await wizard.goOn(COLUMNS)
  await wizard.goOn(CHECK)
}

/** What is held under the rule for accounts. */
export async function holdings({ desk }: OpenedWizard): Promise<HoldingRow[]> {
  const { rows } = await desk.call('retention:page', {
    filter: { ...NO_RETENTION_FILTER, ruleIds: ['rule-account'] },
    sort: { by: 'event', descending: false },
    after: null,
    limit: 500,
  })
  return rows
}

/** What was counted of one row. */
export const factsOf = ({ event, eventOn, records, people, isFlagged }: HoldingRow) => [
  event,
  eventOn,
  records,
  people,
  isFlagged,
]
