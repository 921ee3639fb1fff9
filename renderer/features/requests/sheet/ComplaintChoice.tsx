import { RadioField } from '#ui/fields/RadioField'
import { SearchField } from '#ui/fields/SearchField'
import { PlainNotes } from '#ui/fields/PlainNotes'
import { stepText } from '#shared/text/request-steps'
import { caseWords } from '../../../parts/cases/case-words.ts'
import { CASES_SHOWN, useCaseSearch } from '../../../parts/cases/use-case-search.ts'

const words = stepText.complaint

type ComplaintChoiceProps = {
  readonly exceptId: string
  readonly value: string | null
  readonly onChange: (id: string) => void
  readonly error: string | null
}

/** Which complaint reopens the case: one that is logged as a case of its own. GDPR art. 77. */
export function ComplaintChoice({ exceptId, value, onChange, error }: ComplaintChoiceProps) {
  const { typed, setTyped, found } = useCaseSearch([exceptId], COMPLAINTS)
  return (
    <div className="flex flex-col gap-2">
      {typed !== '' || found?.length === CASES_SHOWN ? (
        <SearchField label={words.search} value={typed} onChange={setTyped} />
      ) : null}
      {found?.length === 0 ? (
        <PlainNotes description={words.none} error={error} />
      ) : (
        <RadioField
          label={words.label}
          description={words.hint}
          isRequired
          choices={(found ?? []).map((each) => ({
            id: each.id,
            label: each.refNo,
            description: caseWords(each),
          }))}
          value={value}
          onChange={onChange}
          error={error}
        />
      )}
    </div>
  )
}

const COMPLAINTS = ['COMPLAINT_SA', 'COMPLAINT_DIRECT'] as const
