import { useMemo } from 'react'
import { canonicalJson } from '#shared/domain/values/canonical'
import type { TouchedCase } from '#shared/ipc/ages'
import { useQuery } from '../../call.ts'
import { useSettled } from '../../parts/list/use-settled.ts'
import type { EnteredAges } from './age-draft.ts'

const SETTLE_MS = 350

export type TouchedReading = {
  readonly cases: readonly TouchedCase[]
  /** What is written has not been looked at yet. */
  readonly isWaiting: boolean
  readonly hasFailed: boolean
}

/** Which open cases saving this would touch, asked once the typing pauses. */
export function useTouched({
  id,
  versions,
  capacity,
}: Omit<EnteredAges, 'reason'>): TouchedReading {
  const written = canonicalJson({ id, versions, capacity })
  const settled = useSettled(written, SETTLE_MS) ?? written
  // What was written as an entry is read back as the same entry.
  const asked = useMemo(() => JSON.parse(settled) as Omit<EnteredAges, 'reason'>, [settled])
  const { data, error, isPlaceholderData } = useQuery('ages:preview', asked)
  return {
    cases: data ?? [],
    isWaiting: settled !== written || isPlaceholderData || (!data && !error),
    hasFailed: error !== null,
  }
}
