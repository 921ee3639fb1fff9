import type { Deletion } from '#shared/domain/deletions/deletion'
import type { EvidenceRecord } from '#shared/domain/deletions/evidence'
import { retentionUntil } from '#shared/domain/deletions/retention-until'
import { dayOf } from '#shared/domain/values/day'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { StateMark } from '#ui/marks/StateMark'
import { EVIDENCE_FIELDS, evidenceFieldWords, evidenceLines } from '#shared/text/deletion-evidence'
import { deletionStepText, destroysReference } from '#shared/text/deletion-steps'
import { emptyEvidenceWords } from '#shared/text/evidence-empty'
import { linkedRequestText, staysLinkedWords } from '#shared/text/linked-requests'
import { evidenceGaps, GAP_PLACES } from './evidence-gaps.ts'
import { Missing } from './Missing.tsx'
import type { StepPartProps } from './step-part.ts'

const words = deletionStepText.closed

/** The record as it will be sealed, what it lacks first. GDPR art. 5(1)(e), 5(2). */
export function CloseFields({ sheet, form }: StepPartProps) {
  const record = recordAtClosing({ sheet, form })
  return (
    <>
      <Gaps record={record} onLeave={form.leave} />
      <section aria-label={words.record} className="flex flex-col gap-1">
        <h3 className="text-13 font-semibold text-ink">{words.record}</h3>
        <Record record={record} deletion={sheet.deletion} />
      </section>
      <StaysLinked sheet={sheet} />
      <ErrorNote tone="warning" title={words.warning.title}>
        {words.warning.body}
        {destroysReference(sheet.reference) ? ` ${words.referenceToo}` : ''}
      </ErrorNote>
    </>
  )
}

function StaysLinked({ sheet }: Pick<StepPartProps, 'sheet'>) {
  const told = staysLinkedWords(sheet.requests, 'closing')
  return told === null ? null : (
    <p className="text-13 text-ink-soft">
      {told}
      <span className="ml-1.5 text-12 whitespace-nowrap text-ink-faint">
        {linkedRequestText.article}
      </span>
    </p>
  )
}

type GapsProps = { readonly record: EvidenceRecord; readonly onLeave: () => void }

function Gaps({ record, onLeave }: GapsProps) {
  const gaps = evidenceGaps(record)
  if (gaps.length === 0) return <StateMark tone="good" label={words.noGaps} />
  return (
    <section aria-label={words.gaps} className="flex flex-col gap-1">
      <h3 className="text-13 font-semibold text-ink">{words.gaps}</h3>
      <p className="text-13 text-ink-soft">{words.gapsHint}</p>
      <ul>
        {gaps.map((gap) => (
          <Missing
            key={gap}
            name={evidenceFieldWords[gap].label}
            article={evidenceFieldWords[gap].article}
            field={GAP_PLACES[gap] ?? null}
            tone="warning"
            onLeave={onLeave}
          />
        ))}
      </ul>
    </section>
  )
}

type RecordProps = { readonly record: EvidenceRecord; readonly deletion: Deletion }

function Record({ record, deletion }: RecordProps) {
  return (
    <dl className="grid grid-cols-[minmax(9rem,14rem)_1fr] border-t border-hairline text-13">
      {EVIDENCE_FIELDS.map((field) => (
        <div
          key={field}
          className="col-span-2 grid grid-cols-subgrid gap-4 border-b border-hairline py-1"
        >
          <dt className="text-ink-soft">{evidenceFieldWords[field].label}</dt>
          <dd className="min-w-0 break-words">
            <Lines
              lines={evidenceLines(record, field)}
              none={emptyEvidenceWords(field, record, deletion)}
            />
          </dd>
        </div>
      ))}
    </dl>
  )
}

type LinesProps = { readonly lines: readonly string[]; readonly none: string }

function Lines({ lines, none }: LinesProps) {
  if (lines.length === 0) return <span className="text-ink-faint">{none}</span>
  return lines.map((line, place) => (
    // Two people may have decided in the same role.
    <bdi key={`${place} ${line}`} className="block">
      {line}
    </bdi>
  ))
}

// Its last day counts from the day on which the case is closed.
function recordAtClosing({ sheet, form }: Pick<StepPartProps, 'sheet' | 'form'>): EvidenceRecord {
  const { deletion, evidence, settings } = sheet
  const { moment } = form.draft
  const closedOn = moment === null ? sheet.today : dayOf(moment.at, deletion.timeZone)
  return { ...evidence, retentionUntil: retentionUntil(closedOn, settings.settings) }
}
