import { Button } from '#ui/actions/Button'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { errorText } from '#shared/text/errors'
import { logImportText as words } from '#shared/text/log-import'
import { replaceFile } from './open-files.ts'
import { BESIDE_CHOICES, type Hindrance } from './wizard-state.ts'

const MOST_LISTED = 20
/** Where only the file itself can be put right. */
const WITH_FILE: readonly string[] = [
  'log-changed',
  'log-expired',
  'log-unreadable',
  'log-mixed-encoding',
  'log-quote-not-closed',
  'log-record-too-long',
  'log-too-many-columns',
]

/** What stands in the way of going on, in which rows, and what to do. */
export function HindranceNote({ hindrance }: { readonly hindrance: Hindrance }) {
  const { code, step, problems } = hindrance
  if (code === 'cancelled') {
    return (
      <ErrorNote tone="neutral" title={words.check.cancelled}>
        {words.check.cancelledTodo}
      </ErrorNote>
    )
  }
  if (isSaidBeside(code)) return null
  const { title, todo } = errorText[code]
  const canReplace = step !== 'file' && WITH_FILE.includes(code)
  const rows = problems.flatMap(({ field }) => rowOf(field)).slice(0, MOST_LISTED)
  const [file] = problems.flatMap(({ field }) => fileOf(field))
  return (
    <ErrorNote
      title={title}
      actions={
        canReplace ? (
          <Button onPress={() => void replaceFile()}>{words.chooseAgain}</Button>
        ) : undefined
      }
    >
      {file === undefined ? null : (
        <p className="font-medium">
          <bdi>{file}</bdi>
        </p>
      )}
      <p>{todo}</p>
      {rows.length > 0 ? (
        <p className="mt-1 font-medium">{rows.map(words.row).join(', ')}</p>
      ) : null}
    </ErrorNote>
  )
}

function isSaidBeside(code: Hindrance['code']): code is (typeof BESIDE_CHOICES)[number] {
  return BESIDE_CHOICES.some((each) => each === code)
}

/** The name of the file that was refused among several. */
function fileOf(field: string): string[] {
  return field.startsWith('file.') ? [field.slice('file.'.length)] : []
}

function rowOf(field: string): number[] {
  const found = /^row\.(\d+)$/.exec(field)
  return found ? [Number(found[1])] : []
}
