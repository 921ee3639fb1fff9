import type { ReactNode } from 'react'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import type { LinkedRequest } from '#shared/ipc/deletions'
import { timePointWords } from '#shared/text/breach-clock'
import {
  deletionDutyWords,
  deletionStateHints,
  deletionStateWords,
  dutyWords,
} from '#shared/text/deletion-words'
import { deletionSheetText } from '#shared/text/deletion-sheet'
import { linkedRequestText, standingWords } from '#shared/text/linked-requests'
import { formatDate } from '../../../ui/format-date.ts'
import { DeletionSteps } from '../steps/DeletionSteps.tsx'
import { DeletionPart } from './DeletionPart.tsx'
import type { PartProps } from './deletion-sheet.ts'
import { TargetsExplanation } from './TargetsExplanation.tsx'

const words = deletionSheetText.steps

/** Where the case stands, its targets, and what happened and is next. GDPR art. 5(2), 12(3), 17(1). */
export function StepsSection({ sheet }: PartProps) {
  const { state, isOpen } = sheet.summary
  return (
    <DeletionPart id="steps">
      <DefinitionRow label={words.state}>
        {deletionStateWords[state]}
        <span className="block text-12 text-ink-faint">{deletionStateHints[state]}</span>
      </DefinitionRow>
      {isOpen ? (
        <DefinitionRow label={words.next}>
          <Duties sheet={sheet} />
        </DefinitionRow>
      ) : null}
      <FreezeRow sheet={sheet} />
      <DeleteRow sheet={sheet} />
      {sheet.requests.map((request) => (
        <AnswerRow key={request.id} request={request} />
      ))}
      <DeletionSteps sheet={sheet} />
    </DeletionPart>
  )
}

/** By when who asked has to be answered, or where the request stands while there is no such day. */
function AnswerRow({ request }: { readonly request: LinkedRequest }) {
  const { refNo, dueOn } = request
  const label = dueOn === null ? linkedRequestText.answer(refNo) : words.answer(refNo)
  return (
    <DefinitionRow label={label} article={words.answerArticle}>
      {dueOn === null ? (
        <span className="text-ink-soft">{standingWords(request)}</span>
      ) : (
        formatDate(dueOn)
      )}
      {dueOn === null && !request.isPaused ? null : (
        <span className="block text-12 text-ink-faint">{words.answerHint}</span>
      )}
    </DefinitionRow>
  )
}

function Duties({ sheet: { summary } }: PartProps) {
  if (summary.duties.length === 0) return <span className="text-ink-soft">{words.nothingNext}</span>
  return (
    <ol className="flex flex-col gap-1">
      {summary.duties.map((duty) => (
        <li key={duty}>
          {dutyWords(duty, summary)}{' '}
          <span className="ml-1 text-12 whitespace-nowrap text-ink-faint">
            {deletionDutyWords[duty].article}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** The house target for the freeze, and when it was met. */
function FreezeRow({ sheet }: PartProps) {
  const { freezeBy, frozenAt, isFrozenDayOnly, isFreezeLate, isOpen } = sheet.summary
  const { timeZone } = sheet.deletion
  if (freezeBy === null && !isOpen && frozenAt === null) return null
  return (
    <DefinitionRow
      id={sheet.fields.rowId('freezeBy')}
      label={words.freeze}
      article={words.house}
      notes={isOpen ? <TargetsExplanation sheet={sheet} /> : undefined}
    >
      {freezeBy === null ? (
        <span className="text-ink-soft">
          {sheet.deletion.signal === null ? words.noFreezeTarget : words.noFreezeHour}
        </span>
      ) : (
        timePointWords({ at: freezeBy, isDayOnly: false }, timeZone)
      )}
      {frozenAt === null ? null : (
        <Met isLate={isFreezeLate}>
          {words.frozen}: {timePointWords({ at: frozenAt, isDayOnly: isFrozenDayOnly }, timeZone)}
        </Met>
      )}
    </DefinitionRow>
  )
}

/** The house target for the deletion, and when it was met. */
function DeleteRow({ sheet }: PartProps) {
  const { deleteBy, deletedOn, isDeleteLate, decision } = sheet.summary
  if (decision === 'cleared-adult' || decision === 'cleared-consent')
    return (
      <DefinitionRow label={words.delete} article={words.house}>
        <span className="text-ink-soft">{words.cleared}</span>
      </DefinitionRow>
    )
  return (
    <DefinitionRow label={words.delete} article={words.house}>
      {deleteBy === null ? (
        <span className="text-ink-soft">{words.noDeleteTarget}</span>
      ) : (
        formatDate(deleteBy)
      )}
      {deletedOn === null ? null : (
        <Met isLate={isDeleteLate}>
          {words.deleted} {formatDate(deletedOn)}
        </Met>
      )}
    </DefinitionRow>
  )
}

type MetProps = { readonly isLate: boolean | null; readonly children: ReactNode }

function Met({ isLate, children }: MetProps) {
  const judged = isLate === null ? words.untold : isLate ? words.late : words.inTime
  return (
    <span className="block text-13 text-ink-soft">
      {children}. {judged}
    </span>
  )
}
