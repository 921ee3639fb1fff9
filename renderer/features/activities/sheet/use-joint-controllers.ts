import { useState } from 'react'
import { showToast } from '#ui/layers/Toast'
import { NO_CONTACT, type JointController } from '#shared/domain/register/register'
import { useCommand } from '../../../call.ts'
import { saveProblem } from '../../../parts/fields/save-problem.ts'
import type { LinkedList } from '../../../parts/linked/use-linked-list.ts'

/** The joint controllers of the register as choices; a new name is added to the register. GDPR art. 26. */
export function useJointControllers(known: readonly JointController[]): LinkedList {
  const change = useCommand('register:change')
  const [made, setMade] = useState<readonly JointController[]>([])
  const fresh = made.filter(({ id }) => known.every((party) => party.id !== id))
  return {
    choices: [...known, ...fresh].map(({ id, name }) => ({ id, label: name })),
    onCreate: async (name) => {
      const party = { id: crypto.randomUUID(), name, contact: NO_CONTACT, arrangementRef: null }
      try {
        await change.mutateAsync({ jointControllers: [...known, ...fresh, party] })
        setMade((earlier) => [...earlier, party])
        return { id: party.id, label: name }
      } catch (error) {
        showToast({ title: saveProblem(error).message, tone: 'error' })
        return null
      }
    },
  }
}
