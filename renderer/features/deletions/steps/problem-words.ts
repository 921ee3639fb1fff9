import type { DeletionEventKind } from '#shared/domain/deletions/event'
import type { Problem } from '#shared/domain/values/problem'
import { deletionStepText as words } from '#shared/text/deletion-steps'
import { problemText } from '#shared/text/problems'

/** What is said where something has to be chosen, by step and field. */
const MISSING: Partial<Record<DeletionEventKind, Readonly<Record<string, string>>>> = {
  frozen: { stopped: words.frozen.missing },
  'age-checked': { method: words.age.methodMissing, result: words.age.resultMissing },
  'consent-checked': { consent: words.consent.missing, method: words.consent.methodMissing },
  cleared: { ground: words.cleared.missing },
  decided: { roles: words.decided.missing },
  deleted: { hasBackups: words.deleted.backupsMissing, backupExpiry: words.deleted.expiryMissing },
  verified: { result: words.verified.missing },
}
/** The same for what has to stay, by the last part of the field. */
const KEPT_MISSING: Readonly<Record<string, string>> = {
  categoryId: words.decided.kept.categoryMissing,
  law: words.decided.kept.lawMissing,
  until: words.decided.kept.untilMissing,
}

/** Why a field of a step keeps it from being recorded, in words; null where it does not. */
export function problemWords(
  kind: DeletionEventKind,
  problems: readonly Problem[],
  field: string,
): string | null {
  const problem = problems.find((each) => each.field === field)
  if (!problem) return null
  if (field === 'logDigest') return words.deleted.digestWrong
  const missing = field.startsWith('keptDespite.')
    ? KEPT_MISSING[field.split('.').at(-1) ?? '']
    : MISSING[kind]?.[field]
  return (problem.code === 'required' ? missing : null) ?? problemText[problem.code]
}
