import { ErrorNote } from '#ui/marks/ErrorNote'
import { SkeletonRows } from '#ui/marks/SkeletonRows'
import type { AppError } from '#shared/ipc/errors'
import { errorText } from '#shared/text/errors'

/** Stands in the place of a list that is not read yet, or cannot be read. */
export function AbsentRows({ error }: { readonly error: AppError | null }) {
  return (
    <div className="px-6">
      {error ? (
        <ErrorNote title={errorText[error.code].title}>{errorText[error.code].todo}</ErrorNote>
      ) : (
        <SkeletonRows count={12} />
      )}
    </div>
  )
}
