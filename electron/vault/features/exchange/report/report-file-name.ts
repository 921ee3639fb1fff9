import type { Register } from '#shared/domain/register/register'
import { reportText } from '#shared/text/report'
import { fileNameOf } from '../../../documents/file-name.ts'

/** RoPA_<controller>_<as-of>_v<version>.pdf, in characters that every file system takes. */
export function reportFileName(register: Register, producedOn: string): string {
  const party = register.legalName ?? register.tradingName ?? reportText.shortTitle.controller
  const name = reportText.fileName(
    fileNameOf(party),
    register.asOf ?? producedOn,
    fileNameOf(register.registerVersion),
  )
  return `${name}.pdf`
}
