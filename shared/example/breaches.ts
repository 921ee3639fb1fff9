import type { Breach } from '../domain/breaches/breach.ts'
import { exampleTime } from './breaches/example-time.ts'
import { openFolder } from './breaches/open-folder.ts'
import { stolenPasswords } from './breaches/stolen-passwords.ts'
import { wrongBuyer } from './breaches/wrong-buyer.ts'

/** Three invented incidents for the example register: one closed, one not notified, one whose clock runs. */
export function exampleBreaches(moment: { now: string; timeZone: string }): Breach[] {
  const time = exampleTime(moment)
  return [stolenPasswords(time), wrongBuyer(time), openFolder(time)]
}
