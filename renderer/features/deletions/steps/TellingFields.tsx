import { CheckField } from '#ui/fields/CheckField'
import { DateField } from '#ui/fields/DateField'
import { MultiPick } from '#ui/fields/MultiPick'
import type { Catalogues } from '#shared/domain/catalogues/catalogue'
import type { Telling } from '#shared/domain/deletions/deletion'
import { deletionStepText } from '#shared/text/deletion-steps'
import { useLinkedList } from '../../../parts/linked/use-linked-list.ts'
import type { StepForm } from './use-step-form.ts'

const words = deletionStepText.started
const GROUPS = {
  processors: {
    kind: 'processor',
    label: words.processors,
    article: words.processorsArticle,
    none: words.noProcessors,
  },
  recipients: {
    kind: 'recipient',
    label: words.recipients,
    article: words.recipientsArticle,
    none: words.noRecipients,
  },
} as const

type TellingFieldsProps = {
  readonly form: StepForm
  readonly catalogues: Catalogues
  readonly group: keyof typeof GROUPS
}

/** Who has to delete too: nobody, or each with the day on which they were told. GDPR art. 19, 28(3)(g). */
export function TellingFields({ form, catalogues, group }: TellingFieldsProps) {
  const { kind, label, article, none } = GROUPS[group]
  const list = useLinkedList(catalogues, kind)
  const { isNone, told } = form.draft[group]
  const set = (telling: Telling) => form.change({ [group]: telling })
  const nameOf = (id: string) => list.choices.find((each) => each.id === id)?.label ?? ''
  return (
    <div className="flex flex-col gap-2">
      {isNone ? null : (
        <MultiPick
          label={label}
          article={article}
          {...list}
          value={told.map(({ id }) => id)}
          onChange={(ids) => set({ isNone, told: ids.map((id) => known(told, id)) })}
        />
      )}
      {told.map(({ id, on }, place) => (
        <div key={id} className="border-l-2 border-rule pl-4">
          <DateField
            label={words.toldOn(nameOf(id))}
            value={on}
            onChange={(day) =>
              set({ isNone, told: told.map((each) => (each.id === id ? { id, on: day } : each)) })
            }
            error={form.problemOf(`${group}.told.${place}.on`)}
          />
        </div>
      ))}
      {told.length === 0 ? (
        <CheckField
          label={none}
          description={isNone ? article : undefined}
          isChecked={isNone}
          onChange={(next) => set({ isNone: next, told: [] })}
        />
      ) : null}
    </div>
  )
}

/** Somebody who stays in the list keeps the day. */
function known(told: Telling['told'], id: string): Telling['told'][number] {
  return told.find((each) => each.id === id) ?? { id, on: null }
}
