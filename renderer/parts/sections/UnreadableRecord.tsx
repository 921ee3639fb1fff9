import { Button } from '#ui/actions/Button'
import { EmptyState } from '#ui/marks/EmptyState'
import { ErrorNote } from '#ui/marks/ErrorNote'
import type { AppError } from '#shared/ipc/errors'
import { errorText } from '#shared/text/errors'

export type UnreadableRecordProps = {
  readonly error: AppError
  readonly words: { readonly gone: string; readonly goneTodo: string; readonly backToList: string }
  readonly onBack: () => void
}

/** Stands in the place of a sheet whose record is gone or cannot be read. */
export function UnreadableRecord({ error, words, onBack }: UnreadableRecordProps) {
  const back = <Button onPress={onBack}>{words.backToList}</Button>
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
