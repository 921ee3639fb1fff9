import { useNavigate } from '@tanstack/react-router'
import { useCallback } from 'react'
import type { OpenFinding } from '#shared/ipc/findings'

/** What tells one finding from every other. */
export function findingRowId({ subject, recordId, finding }: OpenFinding): string {
  return `${subject} ${recordId} ${finding.code}`
}

/** Goes to the field that closes a finding. */
export function useOpenFinding(): (row: OpenFinding) => void {
  const navigate = useNavigate()
  return useCallback(
    ({ subject, recordId: id, finding: { field } }: OpenFinding) => {
      const search = { field }
      if (subject === 'register') void navigate({ to: '/register', search })
      else if (subject === 'activity')
        void navigate({ to: '/activities/$id', params: { id }, search })
      else if (subject === 'retention-rule')
        void navigate({ to: '/retention/rules/$id', params: { id }, search })
      else void navigate({ to: '/processor-activities/$id', params: { id }, search })
    },
    [navigate],
  )
}
