import { useMemo } from 'react'
import type { Catalogues } from '#shared/domain/catalogues/catalogue'
import type { Register } from '#shared/domain/register/register'
import type { ActivitySummary } from '#shared/ipc/activities'
import { useQuery } from '../../call.ts'

/** What the sheet of a case or an incident chooses from and quotes. */
export type RegisterLists = {
  readonly catalogues: Catalogues
  readonly register: Register
  readonly activities: readonly ActivitySummary[]
}

/** The register's head, lists and activities; null until all of them are read. */
export function useRegisterLists(): RegisterLists | null {
  const { data: lists } = useQuery('catalogues:list', undefined)
  const { data: header } = useQuery('register:read', undefined)
  const { data: activities } = useQuery('activities:list', undefined)
  return useMemo(
    () =>
      lists && header && activities
        ? { catalogues: lists.catalogues, register: header.register, activities }
        : null,
    [lists, header, activities],
  )
}
