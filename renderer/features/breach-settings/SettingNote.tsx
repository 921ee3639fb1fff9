import type { ReactNode } from 'react'
import { breachSettingsText as text } from '#shared/text/breach-settings'

type SettingNoteProps = {
  /** What a reform would make of it, which is no law. */
  readonly pending: string
  readonly children: ReactNode
}

/** What a setting does under the law of today, and what a reform would change. */
export function SettingNote({ pending, children }: SettingNoteProps) {
  return (
    <span className="flex max-w-[34rem] flex-col gap-1">
      <span>{children}</span>
      <span>
        <span className="whitespace-nowrap text-warning">{text.pending.mark}</span> {pending}
      </span>
    </span>
  )
}
