import { ErrorNote } from '#ui/marks/ErrorNote'
import { SkeletonRows } from '#ui/marks/SkeletonRows'
import type { AppError } from '#shared/ipc/errors'
import { errorText } from '#shared/text/errors'
import { settingsText } from '#shared/text/settings'

export type AbsentSettingsProps = {
  /** Why the settings cannot be read; null while they are being read. */
  readonly error: AppError | null
}

/** Stands in the place of settings that are not read yet or cannot be read. */
export function AbsentSettings({ error }: AbsentSettingsProps) {
  return (
    <div className="p-6">
      {error ? (
        <ErrorNote title={settingsText.failed}>{errorText[error.code].todo}</ErrorNote>
      ) : (
        <SkeletonRows count={12} />
      )}
    </div>
  )
}
