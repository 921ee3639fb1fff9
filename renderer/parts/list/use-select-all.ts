import { useEffect, useState } from 'react'
import type { List } from './list.ts'

export type SelectAll = {
  /** Whether what is selected is everything read so far, and more rows match. */
  readonly isOffered: boolean
  readonly isBusy: boolean
  readonly selectAll: () => void
}

/** Selects every row that matches in a list of which only the beginning was read. */
export function useSelectAll<Row>(list: List<Row>): SelectAll {
  const { rows, rowCount, selection, reach, move } = list
  const [isBusy, setBusy] = useState(false)
  const isRead = !reach || rowCount === rows.length
  useEffect(() => {
    if (!isBusy) return
    if (!isRead) return reach(rows.length)
    move({ kind: 'select-all' })
    setBusy(false)
  }, [isBusy, isRead, reach, rows.length, move])
  return {
    isOffered: !isRead && selection.length === rows.length,
    isBusy,
    selectAll: () => setBusy(true),
  }
}
