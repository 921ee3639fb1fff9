import type { Telling } from './deletion.ts'

/** Whether everyone on a list who has to delete too was told, or there is nobody. GDPR art. 19, 28(3)(g). */
export function areOthersTold({ isNone, told }: Telling): boolean {
  return isNone || (told.length > 0 && told.every(({ on }) => on !== null))
}
