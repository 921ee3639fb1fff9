import type { ReactNode } from 'react'
import { ErrorNote } from '#ui/marks/ErrorNote'
import type { AgeRow } from '#shared/ipc/ages'
import { agesText as words } from '#shared/text/ages'
import { useFirstProblem } from '../../parts/fields/use-first-problem.ts'
import { HistoryPanel } from '../../parts/history/HistoryPanel.tsx'
import { SectionsFrame } from '../../parts/sections/SectionsFrame.tsx'
import { SheetPart } from '../../parts/sections/SheetPart.tsx'
import { UnsavedBar } from '../../parts/sections/UnsavedBar.tsx'
import { ageHistoryWords } from './age-history-words.ts'
import { AgeHeader } from './AgeHeader.tsx'
import { CapacityPart } from './CapacityPart.tsx'
import { ReasonPart } from './ReasonPart.tsx'
import { useAgeForm } from './use-age-form.ts'
import { VersionsPart } from './VersionsPart.tsx'

const { sections } = words

type AgeSheetProps = { readonly row: AgeRow; readonly back: ReactNode }

/** A country's entry that can be written: saving needs a reason and says which open cases it touches. */
export function AgeSheet({ row, back }: AgeSheetProps) {
  const { writing, form, saving, discard } = useAgeForm(row)
  const top = useFirstProblem(saving.refusals)
  return (
    <>
      <AgeHeader row={row} back={back} />
      <div ref={top}>
        <SectionsFrame sections={Object.values(sections)} rowIdOf={(field) => `age-${field}`}>
          {writing.wasKept ? <ErrorNote tone="neutral" title={words.kept} /> : null}
          {writing.isOvertaken ? <ErrorNote tone="warning" title={words.overtaken} /> : null}
          <VersionsPart form={form} row={row} />
          <CapacityPart form={form} />
          <ReasonPart form={form} row={row} touched={writing.isDirty ? saving.touched.cases : []} />
          <SheetPart section={sections.history}>
            <HistoryPanel entity="age-entry" id={row.country} words={ageHistoryWords} />
          </SheetPart>
        </SectionsFrame>
      </div>
      {writing.isDirty ? (
        <UnsavedBar words={words} isBusy={saving.isBusy} onSave={saving.save} onDiscard={discard}>
          {saving.refusal ?? barWords(saving)}
        </UnsavedBar>
      ) : null}
    </>
  )
}

function barWords({ touched, isAskable }: ReturnType<typeof useAgeForm>['saving']): string {
  if (!isAskable) return words.wrong
  if (touched.isWaiting) return words.reckoning
  return touched.hasFailed ? words.previewFailed : words.touches(touched.cases)
}
