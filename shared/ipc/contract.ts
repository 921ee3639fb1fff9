import { activities } from './activities.ts'
import { ages } from './ages.ts'
import { breaches, breachesInside } from './breaches.ts'
import { breachLogs } from './breach-logs.ts'
import { catalogues } from './catalogues.ts'
import type { Channels, Input, Output, Parsed } from './define.ts'
import { deletionLogs } from './deletion-logs.ts'
import { deletions, deletionsInside } from './deletions.ts'
import { exchange, exchangeInside } from './exchange.ts'
import { findings } from './findings.ts'
import { journal } from './journal.ts'
import { holdingLogs } from './holding-logs.ts'
import { jobs, logs, logsInside } from './logs.ts'
import { preferences } from './preferences.ts'
import { processorActivities } from './processor-activities.ts'
import { register } from './register.ts'
import { requests, requestsInside } from './requests.ts'
import { retention, retentionInside } from './retention.ts'
import { vault, vaultInside } from './vault.ts'
import { window } from './window.ts'

/** Every channel the window may call; the door knows no other. */
export const contract = {
  ...vault,
  ...register,
  ...activities,
  ...processorActivities,
  ...catalogues,
  ...findings,
  ...journal,
  ...requests,
  ...retention,
  ...breaches,
  ...breachLogs,
  ...deletions,
  ...deletionLogs,
  ...ages,
  ...holdingLogs,
  ...logs,
  ...jobs,
  ...exchange,
  ...preferences,
  ...window,
}

/** Channels between shell and vault process, closed to the window because they carry paths. */
export const inside = {
  ...vaultInside,
  ...exchangeInside,
  ...requestsInside,
  ...retentionInside,
  ...breachesInside,
  ...deletionsInside,
  ...logsInside,
}

export type Contract = typeof contract
export type Channel = keyof Contract
export type ShellChannel = Channels<Contract, 'shell'>
export type VaultContract = Omit<Contract, ShellChannel> & typeof inside
export type VaultChannel = keyof VaultContract
export type CallInput<C extends Channel> = Input<Contract[C]>
export type CallOutput<C extends Channel> = Output<Contract[C]>
export type VaultInput<C extends VaultChannel> = Parsed<VaultContract[C]>
export type VaultOutput<C extends VaultChannel> = Output<VaultContract[C]>
