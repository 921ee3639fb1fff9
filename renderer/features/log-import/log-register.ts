import type { ReactNode } from 'react'
import type { LogTarget } from '#shared/domain/log-import/target'
import type { LogMapping } from '#shared/ipc/logs'
import type { LogWords } from '#shared/text/log-import'
import type { Choice } from '../../ui/fields/choice.ts'
import type { Done, Draft, FileChoices } from './draft.ts'
import type { Hindrance, Step } from './wizard-state.ts'

/** Something a column can be read as, in words. */
export type TargetField = {
  readonly target: LogTarget
  readonly name: string
  readonly hint: string | null
  /** Whether columns are read together; the others take one. */
  readonly isJoined: boolean
}

/** Fields that belong together in the step about columns. */
export type TargetGroup = {
  readonly title: string
  readonly hint: string | null
  readonly fields: readonly TargetField[]
}

/** What the last step shows of what was done. */
export type DoneView = {
  readonly title: string
  readonly hint: string | null
  readonly line: string
  readonly isTakenBack: boolean
  /** Opens the list with what was imported. */
  readonly show: () => Promise<void>
  readonly showLabel: string
  /** Null where something else would be taken back. */
  readonly takeBack: (() => void) | null
}

/**
 * What the wizard has to know of the register it reads a log for; everything else is the same for all.
 * A register is only ever given drafts it has begun itself.
 */
export type LogRegister<D extends Draft = Draft, O extends Done = Done> = {
  readonly name: D['register']
  /** Where its wizard stands. */
  readonly path: '/requests/import' | '/retention/import' | '/breaches/import' | '/deletions/import'
  readonly words: LogWords
  readonly steps: readonly Step[]
  readonly presets: readonly Choice[]
  /** The zone in which its days are reckoned. */
  readonly useTimeZone: () => string | null
  /** A draft of a file; what was said of the file before it that it replaces is kept where it still fits. */
  begin(choices: FileChoices, before: D | null): D
  /** What was said of one file and goes for the next as well. */
  carryOver(last: D, next: D): D
  /** Every field's columns: as recognised, unless the officer chose others. */
  mapping(draft: D): LogMapping
  fields(draft: D): readonly TargetGroup[]
  /** The first thing of the register's own that keeps the officer from a step. */
  hindrance(step: Step, draft: D): Hindrance | null
  /** Whether words are to be explained before the check: any at first, later only unknown ones. */
  needsWords(draft: D): boolean
  check(draft: D): Promise<D>
  /** Whether the last check knew of everything that was decided. */
  isFresh(draft: D): boolean
  /** What the check found, in one sentence. */
  found(draft: D): string
  /** The deed in words; null where there is nothing to do. */
  deed(draft: D): string | null
  run(draft: D): Promise<O>
  doneTitle(done: O): string
  useDone(done: O): DoneView
  /** What was imported before, below the choice of a file. */
  renderEarlier(): ReactNode
  renderSubject(draft: D): ReactNode
  /** The words of the file with what they mean; null where it has none to explain. */
  renderWords(draft: D): ReactNode
  renderCheck(draft: D): ReactNode
}
