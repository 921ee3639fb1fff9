import type { Problem } from '../domain/values/problem.ts'

/** Every way a call can fail; each has its words in shared/text/errors. */
export const ERROR_CODES = [
  'internal',
  'invalid-input',
  'unknown-channel',
  'not-our-window',
  'vault-locked',
  'vault-stopped',
  'not-found',
  'nothing-to-undo',
  'changed-meanwhile',
  'undo-import-apart',
  'cancelled',
  'wrong-secret',
  'not-a-vault',
  'vault-damaged',
  'header-refused',
  'file-newer-than-app',
  'vault-open-elsewhere',
  'vault-older-than-anchor',
  'folder-read-only',
  'folder-not-empty',
  'folder-unusable',
  'folder-gone',
  'network-folder',
  'disk-full',
  'disk-failed',
  'passphrase-too-short',
  'passphrase-too-weak',
  'recovery-key-mistyped',
  'recovery-key-differs',
  'no-folder-chosen',
  'import-too-large',
  'import-not-text',
  'import-truncated',
  'import-foreign',
  'import-newer',
  'import-damaged',
  'import-expired',
  'import-example',
  'export-failed',
  'export-too-large',
  'busy',
  'attachment-too-large',
  'attachment-empty',
  'not-due-for-erasure',
  'drop-refused',
  'log-not-text',
  'log-is-pdf',
  'log-is-workbook',
  'log-empty',
  'log-too-large',
  'log-unreadable',
  'log-changed',
  'log-mixed-encoding',
  'log-quote-not-closed',
  'log-record-too-long',
  'log-too-many-columns',
  'log-no-received-column',
  'log-date-order-open',
  'log-has-problems',
  'log-expired',
  'log-check-outdated',
  'log-nothing-to-import',
  'log-no-event-column',
  'log-too-many-days',
  'certificate-issued',
  'nothing-to-erase',
  'nothing-due',
  'calendar-too-full',
  'picture-refused',
  'breach-documented',
  'data-changed-since',
  'log-no-signal-column',
  'log-no-title-column',
  'log-no-deletion-column',
  'log-read-before',
  'deletion-sealed',
  'deletion-decided',
  'deletion-verified',
  'reference-closed',
  'reference-unreadable',
] as const
export type ErrorCode = (typeof ERROR_CODES)[number]

/** A failure with a code the user has words for; never carries personal data, secrets or paths. */
export class AppError extends Error {
  readonly code: ErrorCode
  readonly problems: Problem[]

  constructor(code: ErrorCode, options: { cause?: unknown; problems?: Problem[] } = {}) {
    super(code, { cause: options.cause })
    this.name = 'AppError'
    this.code = code
    this.problems = options.problems ?? []
  }
}

/** Turns broken rules into one refusal; does nothing when there are none. */
export function rejectIf(problems: Problem[]): void {
  if (problems.length > 0) throw new AppError('invalid-input', { problems })
}

/** What travels back across the door. */
export type Outcome<T> =
  { ok: true; value: T } | { ok: false; error: { code: ErrorCode; problems: Problem[] } }

/** The failure as it may be told to the window: a code and the fields concerned, nothing else. */
export function toOutcome(error: unknown): Outcome<never> {
  if (error instanceof AppError)
    return { ok: false, error: { code: error.code, problems: error.problems } }
  return { ok: false, error: { code: 'internal', problems: [] } }
}
