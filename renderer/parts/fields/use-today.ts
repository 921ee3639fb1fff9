import { useQuery } from '../../call.ts'
import { localToday } from '../findings/local-today.ts'

/** Today in the zone in which days are reckoned, not in that of this computer. */
export function useToday(): string {
  return localToday(useQuery('requests:settings', undefined).data?.timeZone)
}
