import type { DeletionSummary } from '#shared/ipc/deletions'
import { NO_FILTER } from '#shared/ipc/requests'
import { NO_RETENTION_FILTER, type RetentionCounts } from '#shared/ipc/retention'
import { useQuery } from '../call.ts'

type Waiting = {
  activities: number
  processorActivities: number
  requests: number
  deletions: number
  breaches: number
  retention: number
  register: number
  findings: number
}

/**
 * How many records of each register need the officer, and how many findings of the controller and in all; from
 * what the pages read anyway. Requests need her when they are overdue, due soon or not sorted;
 * cases of deletion when something but waiting for backups is left to do;
 * incidents when something is left to do; holdings when their day or their review has come.
 */
export function useWaiting(): Waiting {
  const activities = useQuery('activities:list', undefined).data ?? []
  const rows = useQuery('processor-activities:list', undefined).data ?? []
  const inHeader = useQuery('register:read', undefined).data?.needsYou ?? 0
  const requests = useQuery('requests:counts', NO_FILTER).data
  const deletions = useQuery('deletions:list', undefined).data?.rows ?? []
  const breaches = useQuery('breaches:list', undefined).data?.rows ?? []
  const retention = useQuery('retention:counts', NO_RETENTION_FILTER).data
  return {
    activities: countWaiting(activities),
    processorActivities: countWaiting(rows),
    requests: requests ? requests.overdue + requests.dueSoon + requests.unsorted : 0,
    deletions: deletions.filter(needsOfficer).length,
    breaches: breaches.filter(({ isOpen, duties }) => isOpen && duties.length > 0).length,
    retention: retention ? countHoldings(retention) : 0,
    register: inHeader,
    findings: inHeader + sumWaiting(activities) + sumWaiting(rows),
  }
}

function countHoldings(counts: RetentionCounts): number {
  const { overdue, dueToday, reviewsDue, holdReviewsDue } = counts
  return overdue + dueToday + reviewsDue + holdReviewsDue
}

// Backups expire by themselves.
function needsOfficer({ isOpen, duties }: DeletionSummary): boolean {
  return isOpen && duties.some((duty) => duty !== 'wait-for-backups')
}

type Counted = readonly { readonly needsYou: number }[]

const countWaiting = (rows: Counted) => rows.filter(({ needsYou }) => needsYou > 0).length
const sumWaiting = (rows: Counted) => rows.reduce((sum, { needsYou }) => sum + needsYou, 0)
