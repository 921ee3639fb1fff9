import type { AppError } from '#shared/ipc/errors'
import type { Verification } from '#shared/ipc/journal'
import { useCommand } from '../../call.ts'

export type VerificationState = {
  readonly run: () => void
  readonly isRunning: boolean
  readonly result: Verification | undefined
  readonly error: AppError | null
}

/** Checks the whole journal on request and keeps what was found. */
export function useVerification(): VerificationState {
  const verify = useCommand('journal:verify')
  return {
    run: () => verify.mutate(undefined),
    isRunning: verify.isPending,
    result: verify.data,
    error: verify.error,
  }
}
