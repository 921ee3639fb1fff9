import type { DeletionSummary } from '#shared/ipc/deletions'

type Late = 'freeze-late' | 'delete-late'

/** Which house targets a case missed, or is missing now. */
export function lateValues(
  row: Pick<DeletionSummary, 'isFreezeLate' | 'isDeleteLate' | 'duties'>,
): Late[] {
  const isLate: Record<Late, boolean> = {
    'freeze-late': row.isFreezeLate === true || row.duties.includes('freeze-late'),
    'delete-late': row.isDeleteLate === true || row.duties.includes('delete-late'),
  }
  return (['freeze-late', 'delete-late'] as const).filter((late) => isLate[late])
}
