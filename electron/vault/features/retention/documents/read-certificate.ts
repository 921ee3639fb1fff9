import { caseRules, registerPlace } from '#shared/domain/requests/case-rules'
import type { Erasure } from '#shared/domain/retention/erasure'
import type { EvidenceFile } from '#shared/domain/retention/holding'
import { dayOf } from '#shared/domain/values/day'
import { AppError } from '#shared/ipc/errors'
import { erasureDigest } from '../../../db/erasure-digest.ts'
import type { ReadableDb } from '../../../db/open.ts'
import { readRecord, readRecords } from '../../../db/records.ts'
import { reckoningZone } from '../../../db/reckoning.ts'
import { readRegister } from '../../../db/register-data.ts'
import { readRequestSettings } from '../../../db/request-rows.ts'
import type { CertificateInput } from './certificate-input.ts'

/** A certified erasure with everything that its document tells of it; throws vault-damaged when its digest is another. */
export function readCertificate(
  db: ReadableDb,
  id: string,
): Omit<CertificateInput, 'producedOn' | 'producedBy'> {
  const erasure = readRecord<Erasure>(db, 'erasure', id)
  const certificate = erasure?.certificate
  if (!erasure || !certificate) throw new AppError('not-found')
  // SECURITY: a certificate over a record that is not the certified one would prove what never was.
  const files = readRecords<EvidenceFile>(db, 'evidence-file').filter(
    ({ erasureId }) => erasureId === id,
  )
  if (erasureDigest(erasure, files) !== certificate.digest) throw new AppError('vault-damaged')
  const register = readRegister(db)
  const settings = readRequestSettings(db)
  const { registerCountry, severalPlaces } = registerPlace(register)
  return {
    erasure,
    certificate,
    files,
    register,
    regime: caseRules(settings, registerCountry, severalPlaces).regime,
    issuedOn: dayOf(certificate.issuedAt, reckoningZone(settings)),
  }
}
