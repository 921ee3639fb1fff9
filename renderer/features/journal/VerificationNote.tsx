import { ErrorNote } from '#ui/marks/ErrorNote'
import { ToneGlyph } from '#ui/marks/ToneGlyph'
import type { Verification } from '#shared/ipc/journal'
import { errorText } from '#shared/text/errors'
import { journalText as words } from '#shared/text/journal'
import type { VerificationState } from './use-verification.ts'

/** What checking the journal found, in words, with the checkpoint to note down. */
export function VerificationNote({ verification }: { readonly verification: VerificationState }) {
  const { result, error } = verification
  if (error) {
    const { title, todo } = errorText[error.code]
    return <ErrorNote title={title}>{todo}</ErrorNote>
  }
  if (!result) return null
  const { title, explain } = words.verified(result)
  if (!result.ok)
    return (
      <ErrorNote title={title}>
        {explain}
        <Checkpoint result={result} />
      </ErrorNote>
    )
  return (
    <div role="status" className="flex max-w-column gap-2.5 py-2">
      <span className="flex h-5 items-center">
        <ToneGlyph tone="good" />
      </span>
      <div className="min-w-0 text-14">
        <p className="font-semibold text-ink">{title}</p>
        <p className="text-ink-soft">{explain}</p>
        <Checkpoint result={result} />
      </div>
    </div>
  )
}

function Checkpoint({ result }: { readonly result: Verification }) {
  return (
    <dl className="mt-2">
      <dt className="text-12 font-semibold text-ink-faint">{words.checkpoint}</dt>
      <dd className="text-16 tracking-wide tabular-nums text-ink select-text">
        {result.checkpoint}
      </dd>
      <dd className="text-12 text-ink-faint">{words.checkpointHint}</dd>
    </dl>
  )
}
