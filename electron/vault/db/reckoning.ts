import { Temporal } from 'temporal-polyfill'
import type { RequestSettings } from '#shared/domain/requests/settings'
import { dayOf } from '#shared/domain/values/day'

type Zone = Pick<RequestSettings, 'timeZone'>

/** The zone in which days are reckoned: the chosen one, else this computer's. */
export function reckoningZone({ timeZone }: Zone): string {
  return timeZone ?? Temporal.Now.timeZoneId()
}

/** Today in the zone in which days are reckoned. */
export function reckonedToday({ timeZone }: Zone, moment: { now: string; today: string }): string {
  return timeZone === null ? moment.today : dayOf(moment.now, timeZone)
}
