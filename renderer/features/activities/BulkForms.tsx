import { useState, type FormEvent, type ReactNode } from 'react'
import { orNull } from '#shared/domain/values/text'
import { activitiesListText } from '#shared/text/activities-list'
import { controls } from '#shared/text/controls'
import { Button } from '#ui/actions/Button'
import { DateField } from '#ui/fields/DateField'
import { TextField } from '#ui/fields/TextField'
import { saveProblem } from '../../parts/fields/save-problem.ts'
import type { DateProblem } from '../../ui/fields/parse-date.ts'
import { saveMany, type ManyPatch } from './change-many.ts'

const text = activitiesListText.bulk

type FormProps = { readonly ids: readonly string[]; readonly onDone: () => void }
export type BulkOwnerProps = FormProps & { readonly owners: readonly string[] }

/** One owner for all that are selected: typed, or one of those there are. */
export function BulkOwner({ ids, owners, onDone }: BulkOwnerProps) {
  const [owner, setOwner] = useState('')
  const { problem, submit, setProblem } = useBulk(ids, onDone)
  const fitting = owners.filter((known) => known !== owner && known.startsWith(owner)).slice(0, 6)
  const type = (typed: string) => {
    setOwner(typed)
    setProblem(null)
  }
  return (
    <BulkForm ids={ids} onSubmit={() => submit({ owner: orNull(owner) })}>
      <TextField
        autoFocus
        label={text.ownerField}
        description={text.ownerHint}
        value={owner}
        onChange={type}
        error={problem}
      />
      {fitting.length > 0 ? (
        <div className="-ml-2 flex flex-col items-start">
          {fitting.map((known) => (
            <Button key={known} kind="plain" onPress={() => type(known)}>
              {known}
            </Button>
          ))}
        </div>
      ) : null}
    </BulkForm>
  )
}

/** One review date for all that are selected. */
export function BulkReview({ ids, onDone }: FormProps) {
  const [day, setDay] = useState<string | null>(null)
  const [trouble, setTrouble] = useState<DateProblem | null>(null)
  const { problem, submit, setProblem } = useBulk(ids, onDone)
  const apply = () =>
    trouble ? setProblem(controls.dateProblems[trouble]) : submit({ nextReviewOn: day })
  return (
    <BulkForm ids={ids} onSubmit={apply}>
      <DateField
        autoFocus
        label={text.reviewField}
        description={text.reviewHint}
        value={day}
        onChange={(value, found) => {
          setDay(value)
          setTrouble(found)
          setProblem(null)
        }}
        error={problem}
      />
    </BulkForm>
  )
}

type BulkFormProps = {
  readonly ids: readonly string[]
  readonly onSubmit: () => unknown
  readonly children: ReactNode
}

function BulkForm({ ids, onSubmit, children }: BulkFormProps) {
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onSubmit()
  }
  return (
    <form onSubmit={submit} className="flex w-64 flex-col items-start gap-3">
      {children}
      <Button kind="primary" type="submit">
        {text.apply(ids.length)}
      </Button>
    </form>
  )
}

function useBulk(ids: readonly string[], onDone: () => void) {
  const [problem, setProblem] = useState<string | null>(null)
  const submit = async (patch: ManyPatch) => {
    try {
      await saveMany(ids, patch)
      onDone()
    } catch (error) {
      setProblem(saveProblem(error).message)
    }
  }
  return { problem, setProblem, submit }
}
