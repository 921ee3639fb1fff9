import { useLayoutEffect, useRef } from 'react'
import type { SaveProblem } from '../../ui/inline/use-inline-edit.ts'
import { saveProblem } from './save-problem.ts'

/** Saves what the function makes of the record as it is at that moment; null means it was saved. */
export type UpdateRecord<T> = (make: (latest: T) => Partial<T>) => Promise<SaveProblem | null>

/** One save after the other, each on top of the last, so that two fields of one group never overwrite each other. */
export function useRecordUpdate<T extends object>(
  record: T,
  change: (patch: Partial<T>) => Promise<T>,
): UpdateRecord<T> {
  const latest = useRef(record)
  const last = useRef<Promise<unknown>>(Promise.resolve())
  useLayoutEffect(() => {
    latest.current = record
  }, [record])
  return (make) => {
    const saved = last.current.then(async () => {
      try {
        latest.current = await change(make(latest.current))
        return null
      } catch (error) {
        return saveProblem(error)
      }
    })
    last.current = saved
    return saved
  }
}
