import { useMemo } from 'react'
import type { CatalogueOverview } from '#shared/ipc/catalogues'
import { useQuery } from '../../call.ts'

/** A record that uses an entry, and where it is opened. */
export type User = {
  readonly refNo: string
  readonly name: string
  readonly id: string
  readonly page: 'activity' | 'processor-activity' | 'retention-rule' | 'breach' | null
}

/** Gives for an entry the records that use it. */
export type UsersOf = (entryId: string) => readonly User[]

/** The users of every entry by name, so that one can go to them. */
export function useUsers(overview: CatalogueOverview): UsersOf {
  const userOf = useKnownUsers(overview)
  const { uses } = overview
  return useMemo(() => (entryId) => (uses[entryId] ?? []).map(userOf), [uses, userOf])
}

/** Gives for the reference of a record its name and where it is opened. */
export function useKnownUsers({ catalogues }: CatalogueOverview): (refNo: string) => User {
  const { data: activities } = useQuery('activities:list', undefined)
  const { data: processing } = useQuery('processor-activities:list', undefined)
  const { data: incidents } = useQuery('breaches:list', undefined)
  return useMemo(() => {
    const known = new Map<string, User>()
    for (const { ref, name, id } of catalogues['retention-rule'])
      known.set(ref, { refNo: ref, name, id, page: 'retention-rule' })
    for (const { refNo, title, id } of incidents?.rows ?? [])
      known.set(refNo, { refNo, name: title, id, page: 'breach' })
    for (const { activity } of processing ?? [])
      known.set(activity.refNo, { ...pick(activity), page: 'processor-activity' })
    for (const activity of activities ?? [])
      known.set(activity.refNo, { ...pick(activity), page: 'activity' })
    return (refNo) => known.get(refNo) ?? { refNo, name: '', id: refNo, page: null }
  }, [activities, processing, incidents, catalogues])
}

function pick({ refNo, name, id }: { refNo: string; name: string; id: string }) {
  return { refNo, name, id }
}
