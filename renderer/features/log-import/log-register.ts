import type { ReactNode } from 'react'
import type { LogTarget } from '#shared/domain/log-import/target'
import type { RequestType } from '#shared/domain/requests/types'
import type { LogSample, Phase } from '#shared/ipc/logs'
import type { LogNouns } from '#shared/text/log-import'
import type { Choice } from '../../ui/fields/choice.ts'

/** One column of the table that shows rows as they would arrive. */
export type SampleColumn = {
  readonly id: string
  readonly title: string
  readonly cell: (row: LogSample) => ReactNode
  readonly width: string
}

/** What the wizard has to know of the register it reads a log for; everything else is the same for all. */
export type LogRegister = {
  readonly title: string
  /** What one row of the log is. */
  readonly nouns: LogNouns
  readonly targets: readonly LogTarget[]
  readonly targetWords: Readonly<Record<string, { name: string; hint: string | null }>>
  /** Targets for which columns are read together; the others take one. */
  readonly joinedTargets: readonly string[]
  readonly presets: readonly Choice[]
  readonly sourceName: (preset: string) => string
  /** The zone in which its days are reckoned. */
  readonly useTimeZone: () => string | null
  /** What words of the log can mean. */
  readonly typeChoices: readonly Choice<RequestType>[]
  readonly phaseChoices: readonly Choice<Phase>[]
  readonly sampleColumns: readonly SampleColumn[]
  /** Opens the list with what came from one source. */
  readonly useShowSource: () => (source: string) => Promise<void>
}
