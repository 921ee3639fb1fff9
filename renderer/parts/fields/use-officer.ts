import { useQuery } from '../../call.ts'

/** The officer's name as the settings hold it, empty where it is not recorded; null while it is read. */
export function useOfficer(): string | null {
  const { data, isSuccess, isError } = useQuery('preferences:read', { name: 'officer' })
  if (!isSuccess && !isError) return null
  return typeof data === 'string' ? data : ''
}
