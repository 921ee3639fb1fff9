import { CheckField } from '#ui/fields/CheckField'
import { RadioField } from '#ui/fields/RadioField'
import { ErrorNote } from '#ui/marks/ErrorNote'
import {
  AGE_BANDS,
  AGE_CHECK_METHODS,
  AGE_RESULTS,
  type AgeCheckMethod,
} from '#shared/domain/deletions/choices'
import { ageStatusWords } from '#shared/text/deletion-evidence'
import { deletionStepText } from '#shared/text/deletion-steps'
import { ageBandWords, ageCheckMethodWords, ageResultWords } from '#shared/text/deletion-words'
import { BandHelper } from '../../../parts/deletions/BandHelper.tsx'
import type { StepPartProps } from './step-part.ts'

const words = deletionStepText.age
const METHODS = AGE_CHECK_METHODS.map((id) => {
  const { name, hint, article } = ageCheckMethodWords[id]
  return { id, label: name, description: `${hint} ${article}` }
})
const RESULTS = AGE_RESULTS.map((id) => ({ id, label: ageResultWords[id] }))
const BANDS = AGE_BANDS.map((id) => ({ id, label: ageBandWords[id] }))

/** How the age was checked, the least intrusive way first, and all that is kept of it. GDPR art. 5(1)(c), 11, 12(6). */
export function AgeFields({ sheet, form }: StepPartProps) {
  const { draft, change, problemOf } = form
  const { age, status } = sheet.deletion.art8 ?? sheet.artNow
  return (
    <>
      <Method form={form} />
      <RadioField
        label={words.result}
        isRequired
        article={words.resultArticle}
        description={words.resultHint(age, ageStatusWords[status])}
        choices={RESULTS}
        value={draft.ageResult}
        onChange={(ageResult) => change({ ageResult })}
        error={problemOf('result')}
        isInline
      />
      <Band form={form} />
      <CheckField
        label={words.collected}
        description={words.collectedHint}
        isChecked={draft.hasCollected}
        onChange={(hasCollected) => change({ hasCollected })}
      />
    </>
  )
}

type PartProps = Pick<StepPartProps, 'form'>

function Method({ form: { draft, change, problemOf } }: PartProps) {
  const set = (ageMethod: AgeCheckMethod) =>
    // A copy is something that was collected.
    change({ ageMethod, ...(ageMethod === 'document-copied' ? { hasCollected: true } : {}) })
  return (
    <>
      <RadioField
        label={words.method}
        isRequired
        choices={METHODS}
        value={draft.ageMethod}
        onChange={set}
        error={problemOf('method')}
      />
      {draft.ageMethod === 'document-copied' ? (
        <ErrorNote tone="warning" title={words.copied.title}>
          {words.copied.body}
        </ErrorNote>
      ) : null}
    </>
  )
}

function Band({ form: { draft, change, problemOf } }: PartProps) {
  return (
    <div className="flex flex-col items-start">
      <RadioField
        label={words.band}
        isRequired
        article={words.bandArticle}
        description={words.bandHint}
        choices={BANDS}
        value={draft.band}
        onChange={(band) => change({ band })}
        error={problemOf('band')}
        isInline
      />
      <div className="-ml-2">
        <BandHelper onTake={(band) => change({ band })} />
      </div>
    </div>
  )
}
