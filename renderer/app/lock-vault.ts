import { leaveField } from './leave-field.ts'
import { call } from '../call.ts'

/** Locks the vault after the field in use has saved itself. */
export async function lockVault(): Promise<void> {
  await leaveField()
  await call('vault:lock', undefined)
}
