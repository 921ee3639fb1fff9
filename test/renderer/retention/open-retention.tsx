import '../native-bytes.ts'
import { screen, within } from '@testing-library/react'
import { useLocation } from '@tanstack/react-router'
import type { DataCategory } from '#shared/domain/catalogues/catalogue'
import { emptyRetentionRule } from '#shared/domain/catalogues/retention-rule'
import { emptyHolding, type HoldingFields } from '#shared/domain/retention/holding'
import { writable } from '#vault/db/open'
import { putRecord } from '#vault/db/records'
import { openSession } from '#vault/desk'
import { aDesk, type TestDesk } from '#support/desk'
import { RetentionPage } from '../../../renderer/features/retention/RetentionPage.tsx'
import { openRoutes, type OpenedWindow } from '../open-routes.tsx'

/** Data of a category with its day of last update, kept for five years after it; null has not begun. */
export type Held = { category: string; on: string | null; records?: number }

const RULE = {
  ...emptyRetentionRule('rule', 'RET-ACC', 'fixed_after_event'),
  event: 'last_update',
  period: 'P5Y',
}

/** Overdue since August, due soon, due in June, and not begun. */
export const SOME: readonly Held[] = [
  { category: 'Account', on: '2021-08-01', records: 100 },
  { category: 'Account', on: '2021-12-10', records: 20 },
  { category: 'Account', on: '2022-06-15', records: 3 },
  { category: 'Usage', on: '2021-08-15', records: 1_000_000 },
  { category: 'Usage', on: null },
]

/** The page of storage limits over the real dispatcher and an encrypted vault; other pages are only places. */
export async function openRetention(held: readonly Held[] = SOME): Promise<OpenedWindow> {
  const others = ['/retention/holdings/$id', '/retention/import', '/retention/rules', '/journal']
  const places = Object.fromEntries(others.map((at) => [at, Elsewhere]))
  return openRoutes(
    { '/retention': RetentionPage, ...places },
    '/retention',
    await aDeskThatHolds(held),
  )
}

/** The same once chart and table are there. */
export async function openChart(held: readonly Held[] = SOME): Promise<OpenedWindow> {
  const opened = await openRetention(held)
  await screen.findByRole('application', {}, { timeout: 15_000 })
  await screen.findByRole('grid')
  return opened
}

/** Categories and days as the rows of the table show them, own data left out. */
export function shownRows(): string[] {
  return within(screen.getByRole('grid', { name: 'Holdings' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.textContent)
    .filter((text) => !text.includes('this program'))
}

async function aDeskThatHolds(held: readonly Held[]): Promise<TestDesk> {
  const test = await aDesk('empty')
  const { db } = openSession(test.desk).vault
  const into = writable(db)
  const categories = [...new Set(held.map(({ category }) => category))]
  db.transaction(() => {
    putRecord(into, 'retention-rule', RULE)
    for (const name of categories) putRecord(into, 'data-category', aCategory(name))
  }).immediate()
  for (const each of held) await test.call('holdings:create', fieldsOf(each))
  return test
}

function aCategory(name: string): DataCategory {
  return { id: idOf(name), name, description: null }
}

function fieldsOf({ category, on, records = 1 }: Held): HoldingFields {
  return {
    ...emptyHolding(idOf(category)),
    ruleId: RULE.id,
    events: on === null ? [] : [{ event: 'last_update', on }],
    records,
  }
}

function idOf(name: string): string {
  return name.toLowerCase().replaceAll(' ', '-')
}

function Elsewhere() {
  return <h1>At {useLocation().href}</h1>
}
