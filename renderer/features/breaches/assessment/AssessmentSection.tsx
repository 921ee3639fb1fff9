import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { SectionHeading } from '#ui/sheet/SectionHeading'
import type { BreachEventKind } from '#shared/domain/breaches/event'
import type { BreachSheet } from '#shared/ipc/breaches'
import { assessmentLine, assessmentText as words } from '#shared/text/breach-assessment'
import { localTimeWords } from '#shared/text/breach-clock'
import { StepOpened } from '../steps/IncidentSteps.tsx'
import { AssessmentRows } from './AssessmentRows.tsx'
import { isAssessmentBegun } from './use-calculator.ts'

type AssessmentSectionProps = { readonly sheet: BreachSheet }

/** The last assessment, the earlier ones below it, and the way to a new one. GDPR art. 33(1), 34(1). */
export function AssessmentSection({ sheet }: AssessmentSectionProps) {
  const [open, setOpen] = useState<BreachEventKind | null>(null)
  const { assessments, id } = sheet.breach
  const [latest, ...earlier] = assessments.toReversed()
  const label = isAssessmentBegun(id) ? words.goOn : latest ? words.again : words.assess
  return (
    <section aria-label={words.title} className="pt-3">
      <div className="sheet-head">
        <SectionHeading
          level={3}
          title={words.title}
          article={words.article}
          actions={
            sheet.summary.isOpen ? (
              <Button onPress={() => setOpen('assessed')}>{label}</Button>
            ) : undefined
          }
        />
      </div>
      {latest ? (
        <AssessmentRows sheet={sheet} assessment={latest} isLatest />
      ) : (
        <p className="py-2 text-14 text-ink-soft">{words.notAssessed}</p>
      )}
      {earlier.length > 0 ? (
        <details className="py-2">
          <summary className="w-fit rounded-mark text-13 text-accent">
            {words.earlier(earlier.length)}
          </summary>
          {earlier.map((assessment) => (
            <details key={assessment.id} className="py-1 pl-4">
              <summary className="w-fit rounded-mark text-13 text-ink">
                {localTimeWords(assessment.at, sheet.breach.timeZone)}: {assessmentLine(assessment)}
              </summary>
              <AssessmentRows sheet={sheet} assessment={assessment} />
            </details>
          ))}
        </details>
      ) : null}
      {open === null ? null : (
        <StepOpened sheet={sheet} kind={open} onStart={setOpen} onClose={() => setOpen(null)} />
      )}
    </section>
  )
}
