import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import { openDeadline } from '#shared/domain/requests/case-deadlines'
import { erasePeriod, erasureRule, registerPlace } from '#shared/domain/requests/case-rules'
import { settingsProblems } from '#shared/domain/requests/request-problems'
import type { RequestSettings, RequestSettingsPatch } from '#shared/domain/requests/settings'
import { rejectIf } from '#shared/ipc/errors'
import type { RequestSettingsSheet } from '#shared/ipc/requests'
import type { ReadableDb } from '../../db/open.ts'
import { reckoningZone } from '../../db/reckoning.ts'
import { putRecord, readRecords } from '../../db/records.ts'
import { readRegister } from '../../db/register-data.ts'
import { readRequestSettings, rowContext } from '../../db/request-rows.ts'
import type { CommandContext } from '../../handlers.ts'
import { unclosedCases } from './store.ts'

const EXAMPLES = 5

/** The settings with what they come to in this register. */
export function settingsSheet(db: ReadableDb): RequestSettingsSheet {
  const settings = readRequestSettings(db)
  const rule = erasureRule(settings, readRecords<RetentionRule>(db, 'retention-rule'))
  return {
    settings,
    ...registerPlace(readRegister(db)),
    timeZone: reckoningZone(settings),
    erasureRule: rule && { id: rule.id, ref: rule.ref, name: rule.name, period: erasePeriod(rule) },
  }
}

/** Keeps changed settings; every date that follows from them moves with them. */
export function changeSettings(
  { db }: CommandContext,
  patch: RequestSettingsPatch,
): RequestSettings {
  const changed = patched(db, patch)
  putRecord(db, 'request-settings', changed)
  return changed
}

/** How many open cases would be due on another day under changed settings; nothing is written. */
export function settingsEffect(
  db: ReadableDb,
  patch: RequestSettingsPatch,
): { moved: number; examples: { refNo: string; from: string | null; to: string | null }[] } {
  const { rules } = rowContext(db, patched(db, patch))
  const moved = unclosedCases(db).flatMap(({ request, dueOn }) => {
    const to = openDeadline(request, rules).dueOn
    return to === dueOn ? [] : [{ refNo: request.refNo, from: dueOn, to }]
  })
  return { moved: moved.length, examples: moved.slice(0, EXAMPLES) }
}

function patched(db: ReadableDb, patch: RequestSettingsPatch): RequestSettings {
  const changed = inOrder({ ...readRequestSettings(db), ...patch })
  const ruleIds = readRecords<RetentionRule>(db, 'retention-rule').map(({ id }) => id)
  rejectIf(settingsProblems(changed, new Set(ruleIds)))
  return changed
}

// A day named twice is one day, under the name given last.
function inOrder(settings: RequestSettings): RequestSettings {
  const added = new Map(settings.addedHolidays.map((holiday) => [holiday.day, holiday]))
  return {
    ...settings,
    addedHolidays: [...added.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1)),
    removedHolidays: [...new Set(settings.removedHolidays)].toSorted(),
  }
}
