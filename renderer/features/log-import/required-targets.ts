import type { LogRegister } from './log-register.ts'

/** Fields without which a row of the log cannot be imported. */
export function requiredTargets({ targets }: Pick<LogRegister, 'targets'>): string[] {
  return targets.filter(({ isRequired }) => isRequired).map(({ name }) => name)
}
