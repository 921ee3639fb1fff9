import { BREACH_PRESETS } from '#shared/domain/log-import/breach-presets'
import { BREACH_TARGETS } from '#shared/domain/log-import/breach-targets'
import { DELETION_PRESETS } from '#shared/domain/log-import/deletion-presets'
import { DELETION_TARGETS } from '#shared/domain/log-import/deletion-targets'
import { HOLDING_PRESETS } from '#shared/domain/log-import/holding-presets'
import { HOLDING_TARGETS } from '#shared/domain/log-import/holding-targets'
import { SOURCE_PRESETS, type SourcePreset } from '#shared/domain/log-import/presets'
import { REQUEST_TARGETS } from '#shared/domain/log-import/request-targets'
import type { LogTarget } from '#shared/domain/log-import/target'
import type { LogLook, LogRegisterName } from '#shared/ipc/logs'
import { maskedLook } from './deletions/masked-look.ts'

/** What a log of one register can say, and the sources whose exports are known. */
export type LogKind = {
  targets: readonly LogTarget[]
  presets: readonly SourcePreset[]
  /** What of a first look may leave the vault; all of it where nothing is said. */
  mask?: (look: LogLook) => LogLook
}

export const LOG_KINDS: Record<LogRegisterName, LogKind> = {
  requests: { targets: REQUEST_TARGETS, presets: SOURCE_PRESETS },
  breaches: { targets: BREACH_TARGETS, presets: BREACH_PRESETS },
  deletions: { targets: DELETION_TARGETS, presets: DELETION_PRESETS, mask: maskedLook },
  holdings: { targets: HOLDING_TARGETS, presets: HOLDING_PRESETS },
}
