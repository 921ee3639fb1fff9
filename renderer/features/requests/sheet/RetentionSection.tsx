import { useState } from 'react'
import { Link } from '@tanstack/react-router'
import { Button } from '#ui/actions/Button'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { caseFileArticles, caseFileText } from '#shared/text/case-file'
import { deadlinesText } from '#shared/text/deadlines'
import { requestSheetText } from '#shared/text/request-sheet'
import { periodWords } from '#shared/text/retention'
import { formatDate } from '../../../ui/format-date.ts'
import { EraseDialog } from '../EraseDialog.tsx'
import { RequestPart } from './RequestPart.tsx'
import type { SectionProps, Sheet } from './request-sheet.ts'

const words = requestSheetText.retention

/** How long the closed case keeps its personal data, and their erasure. GDPR art. 5(1)(e). */
export function RetentionSection({ sheet }: SectionProps) {
  const { erasedOn } = sheet.request
  return (
    <RequestPart id="retention" sheet={sheet}>
      <DefinitionRow label={words.rule}>
        <RuleWords sheet={sheet} />
      </DefinitionRow>
      <DefinitionRow label={words.from}>{startWords(sheet)}</DefinitionRow>
      {erasedOn === null ? (
        <EraseRow sheet={sheet} />
      ) : (
        <DefinitionRow label={words.erasedOn}>{formatDate(erasedOn)}</DefinitionRow>
      )}
      <p className="mt-2 text-13 text-ink-soft">
        {caseFileText.retention.open}
        <span className="ml-1.5 text-12 whitespace-nowrap text-ink-faint">
          {caseFileArticles(sheet.rules.regime).retentionOpen}
        </span>
        <span className="ml-1.5 text-12 whitespace-nowrap text-warning">
          {deadlinesText.toBeConfirmed}
        </span>
      </p>
    </RequestPart>
  )
}

function RuleWords({ sheet: { settings } }: SectionProps) {
  const rule = settings.erasureRule
  const choose = (
    <Link
      to="/settings/requests"
      className="block rounded-mark text-13 text-accent hover:underline"
    >
      {words.chooseRule}
    </Link>
  )
  if (rule === null)
    return (
      <>
        <span className="text-ink-soft">{words.ruleMissing}</span> {choose}
      </>
    )
  return (
    <>
      <span className="text-ink-faint">{rule.ref}</span> <bdi>{rule.name}</bdi>
      <span className="block text-ink-soft">
        {rule.period === null ? words.periodMissing : periodWords(rule.period)}
      </span>
    </>
  )
}

function startWords({ status }: Sheet): string {
  if (status.state !== 'CLOSED') return words.notClosed
  return status.closedOn === null
    ? words.closedUnknown
    : words.closedOn(formatDate(status.closedOn))
}

function EraseRow({ sheet }: SectionProps) {
  const { eraseOn, today, request } = sheet
  const [isAsking, setAsking] = useState(false)
  if (eraseOn === null) return null
  const isDue = eraseOn <= today
  const day = formatDate(eraseOn)
  return (
    <DefinitionRow label={words.eraseOn}>
      <span className="-my-1 flex flex-wrap items-center gap-x-4 gap-y-1">
        <span className="py-1">{isDue ? words.now(day) : words.later(day)}</span>
        {isDue ? <Button onPress={() => setAsking(true)}>{words.erase}</Button> : null}
      </span>
      {isAsking ? (
        <EraseDialog ids={[request.id]} notDue={0} onClose={() => setAsking(false)} />
      ) : null}
    </DefinitionRow>
  )
}
