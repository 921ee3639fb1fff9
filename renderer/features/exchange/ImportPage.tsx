import { useEffect, useState } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { Button } from '#ui/actions/Button'
import { PageHeader } from '#ui/frame/PageHeader'
import { showToast } from '#ui/layers/Toast'
import { ErrorNote } from '#ui/marks/ErrorNote'
import type { AppError } from '#shared/ipc/errors'
import type { ImportPreview } from '#shared/ipc/exchange'
import { errorText } from '#shared/text/errors'
import { exportingText } from '#shared/text/exporting'
import { problemText } from '#shared/text/problems'
import { call, useCommand } from '../../call.ts'
import { ImportEffects } from './ImportEffects.tsx'

const words = exportingText.importing

/** Import of a register: choose, see what it would do, then do it as one step that undo takes back. */
export function ImportPage() {
  const [preview, setPreview] = useState<ImportPreview | null>(null)
  const navigate = useNavigate()
  const choose = useCommand('imports:choose')
  const apply = useCommand('imports:apply')
  useDropOnLeave(preview?.token)
  const onChoose = () => {
    apply.reset()
    choose.mutate(undefined, { onSuccess: (read) => read && setPreview(read) })
  }
  const onApply = (token: string) =>
    apply.mutate(
      { token },
      {
        onSuccess: ({ written }) => {
          const onUndo = () => void call('journal:undo', undefined)
          showToast({ title: words.done(written), onUndo })
          void navigate({ to: '/activities' })
        },
      },
    )
  const error = apply.error ?? choose.error
  const isShown = preview !== null && !choose.error
  const chooseFile = (
    <Button kind={isShown ? 'quiet' : 'primary'} onPress={onChoose} isBusy={choose.isPending}>
      {preview ? words.chooseAnother : words.choose}
    </Button>
  )
  return (
    <>
      <PageHeader
        title={words.title}
        state={words.intro}
        primaryAction={isShown ? chooseFile : null}
      />
      <div className="flex flex-col gap-4 px-6 pb-12">
        {error ? <ImportRefused error={error} /> : null}
        {isShown ? null : <div>{chooseFile}</div>}
        {preview && isShown ? (
          <Preview
            preview={preview}
            isBusy={apply.isPending}
            onApply={() => onApply(preview.token)}
          />
        ) : null}
      </div>
    </>
  )
}

type PreviewProps = {
  readonly preview: ImportPreview
  readonly isBusy: boolean
  readonly onApply: () => void
}

function Preview({ preview, isBusy, onApply }: PreviewProps) {
  const writes = preview.counts.add + preview.counts.change
  return (
    <>
      <ImportEffects preview={preview} />
      {writes > 0 ? (
        <div>
          <Button kind="primary" isBusy={isBusy} onPress={onApply}>
            {words.apply(writes)}
          </Button>
        </div>
      ) : (
        <p className="text-14 text-ink-soft">{words.nothing}</p>
      )}
    </>
  )
}

function useDropOnLeave(token: string | undefined): void {
  useEffect(() => {
    if (token === undefined) return
    return () => void call('imports:drop', { token })
  }, [token])
}

const MOST_PROBLEMS = 20

function ImportRefused({ error }: { readonly error: AppError }) {
  const { title, todo } = errorText[error.code]
  return (
    <ErrorNote title={title}>
      <p>{todo}</p>
      {error.problems.length > 0 ? (
        <ul aria-label={words.problems} className="mt-2 list-disc pl-5">
          {error.problems.slice(0, MOST_PROBLEMS).map(({ field, code }) => (
            <li key={`${field} ${code}`}>
              <code>{field}</code>: {problemText[code]}
            </li>
          ))}
        </ul>
      ) : null}
    </ErrorNote>
  )
}
