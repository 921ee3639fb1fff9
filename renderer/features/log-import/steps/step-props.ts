import type { Draft } from '../draft.ts'
import type { LogRegister } from '../log-register.ts'

/** What every step about one file is given. */
export type StepProps = { readonly register: LogRegister; readonly draft: Draft }
