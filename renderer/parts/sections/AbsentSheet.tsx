import { useNavigate, type LinkProps } from '@tanstack/react-router'
import { Button } from '#ui/actions/Button'
import { EmptyState } from '#ui/marks/EmptyState'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { SkeletonRows } from '#ui/marks/SkeletonRows'
import type { AppError } from '#shared/ipc/errors'
import { errorText } from '#shared/text/errors'

export type AbsentSheetProps = {
  /** Why the record cannot be read; null while it is being read. */
  readonly error: AppError | null
  readonly words: { readonly gone: string; readonly goneTodo: string; readonly backToList: string }
  readonly listAt: NonNullable<LinkProps['to']>
}

/** Stands in the place of a sheet that is not read yet, or whose record is gone or cannot be read. */
export function AbsentSheet({ error, ...ways }: AbsentSheetProps) {
  if (error) return <UnreadableRecord error={error} {...ways} />
  return (
    <div className="p-6">
      <SkeletonRows count={12} />
    </div>
  )
}

type UnreadableRecordProps = AbsentSheetProps & { readonly error: AppError }

function UnreadableRecord({ error, words, listAt }: UnreadableRecordProps) {
  const navigate = useNavigate()
  const back = <Button onPress={() => void navigate({ to: listAt })}>{words.backToList}</Button>
  const { title, todo } = errorText[error.code]
  return (
    <div className="px-6">
      {error.code === 'not-found' ? (
        <EmptyState title={words.gone} action={back}>
          {words.goneTodo}
        </EmptyState>
      ) : (
        <ErrorNote title={title} actions={back}>
          {todo}
        </ErrorNote>
      )}
    </div>
  )
}
