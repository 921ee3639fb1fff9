import type { ErasureLine } from '#shared/domain/retention/erasure'
import { EMPTY_REGISTER } from '#shared/domain/register/register'
import { buildCertificate } from '#vault/features/retention/documents/certificate'
import type { CertificateInput } from '#vault/features/retention/documents/certificate-input'
import { wordsOf } from './printed-report.ts'

/** 120 accounts of the shop that fell due on 1 October 2026 and are gone. */
export function aLine(patch: Partial<ErasureLine> = {}): ErasureLine {
  return {
    holdingId: 'h-1',
    category: 'Account data',
    rule: 'RET-ACC Account data',
    ruleSentence: '5 years after the last update',
    system: 'Shop database',
    event: 'the last update',
    eventOn: '2021-10-01',
    dueOn: '2026-10-01',
    batchRef: null,
    records: 120,
    people: 100,
    erasedRecords: 120,
    stillDueRecords: 0,
    kept: null,
    ...patch,
  }
}

/** An erasure of 20 November 2026 with these lines, certified two days later. */
export function aCertificateInput(
  lines: ErasureLine[],
  more: Partial<CertificateInput> = {},
): CertificateInput {
  const certificate = {
    number: 'EC-2026-004',
    issuedAt: '2026-11-22T10:00:00.000Z',
    digest: 'ab'.repeat(32),
  }
  return {
    erasure: {
      id: 'er-1',
      refNo: 'ER-004',
      on: '2026-11-20',
      method: 'overwritten',
      by: 'Head of IT',
      evidence: 'Run log 77',
      lines,
      certificate,
      createdOn: '2026-11-20',
      changedOn: '2026-11-20',
    },
    certificate,
    files: [],
    register: { ...EMPTY_REGISTER, legalName: 'Žalgiris UAB' },
    regime: 'EU',
    issuedOn: '2026-11-22',
    producedOn: '2026-11-22',
    producedBy: 'Ona',
    ...more,
  }
}

/** A printed certificate: its document and its words. */
export function aCertificate(lines: ErasureLine[], more: Partial<CertificateInput> = {}) {
  const document = buildCertificate(aCertificateInput(lines, more))
  return { ...document, words: wordsOf(document.html) }
}
