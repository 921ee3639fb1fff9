import { useEffect, useRef } from 'react'
import { queryClient, useQuery } from '../call.ts'
import { useNow } from '../parts/clock/use-now.ts'
import { isOverTarget } from '../parts/deletions/target-standing.ts'

/** Asks the vault anew when a case passes its target while the window is open: what is to be done next follows from it. */
export function useTargetsPassed(): void {
  const rows = useQuery('deletions:list', undefined).data?.rows
  const over = useNow((now) =>
    (rows ?? [])
      .filter((row) => isOverTarget(row, now))
      .map(({ id }) => id)
      .join(' '),
  )
  const known = useRef<{ rows: typeof rows; over: string }>({ rows, over })
  useEffect(() => {
    // Rows that were just read are told by the vault itself.
    const hasPassed = known.current.rows === rows && known.current.over !== over
    known.current = { rows, over }
    if (hasPassed) void queryClient.invalidateQueries()
  }, [rows, over])
}
