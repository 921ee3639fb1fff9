import type { VaultChannel, VaultInput, VaultOutput } from '#shared/ipc/contract'
import { AppError } from '#shared/ipc/errors'
import type { TestDesk } from './desk.ts'

/** Calls any channel as the main process would, its own included; throws what it would be told. */
export async function askVault<C extends VaultChannel>(
  desk: TestDesk,
  channel: C,
  input: VaultInput<C>,
): Promise<VaultOutput<C>> {
  const outcome = await desk.pass(channel, input)
  if (!outcome.ok) throw new AppError(outcome.error.code)
  // The channel's own schema made the value.
  return outcome.value as VaultOutput<C>
}
