import type { ErrorComponentProps } from '@tanstack/react-router'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { AppError } from '#shared/ipc/errors'
import { errorText } from '#shared/text/errors'

/** A page that could not be shown says why, in the place where it would be. */
export function PageFailed({ error }: ErrorComponentProps) {
  const { title, todo } = errorText[error instanceof AppError ? error.code : 'internal']
  return (
    <div className="px-6 py-12">
      <ErrorNote title={title}>{todo}</ErrorNote>
    </div>
  )
}
