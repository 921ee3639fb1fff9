import { refuseNetwork } from '#process/refuse-network'

/** Files for the owner alone, and no way to the network from this process. */
export function protectProcess(): void {
  // SECURITY: without it new files are readable by everyone on the machine.
  process.umask(0o077)
  refuseNetwork()
}
