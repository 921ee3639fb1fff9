import { Plus, X } from 'lucide-react'
import { Button } from '#ui/actions/Button'
import { IconButton } from '#ui/actions/IconButton'
import { ComboField } from '#ui/fields/ComboField'
import { DateField } from '#ui/fields/DateField'
import { RadioField } from '#ui/fields/RadioField'
import { TextField } from '#ui/fields/TextField'
import type { Catalogues } from '#shared/domain/catalogues/catalogue'
import { KEEP_GROUNDS } from '#shared/domain/deletions/choices'
import { deletionStepText } from '#shared/text/deletion-steps'
import { keepGroundWords } from '#shared/text/deletion-words'
import { useQuery } from '../../../call.ts'
import { useLinkedList, type LinkedList } from '../../../parts/linked/use-linked-list.ts'
import type { KeptDraft } from './step-draft.ts'
import type { StepForm } from './use-step-form.ts'

const words = deletionStepText.decided.kept
const GROUNDS = KEEP_GROUNDS.map((id) => ({
  id,
  label: keepGroundWords[id].name,
  description: keepGroundWords[id].article,
}))

type KeptListProps = { readonly form: StepForm }

/** What must not be deleted: its category, under which law, and until when. GDPR art. 17(3). */
export function KeptList({ form }: KeptListProps) {
  const { data } = useQuery('catalogues:list', undefined)
  return data ? <Rows form={form} catalogues={data.catalogues} /> : null
}

type RowsProps = KeptListProps & { readonly catalogues: Catalogues }

function Rows({ form, catalogues }: RowsProps) {
  const categories = useLinkedList(catalogues, 'data-category')
  const { keptDespite } = form.draft
  return (
    <section aria-label={words.title} className="flex flex-col gap-3">
      <h3 className="text-13 font-semibold text-ink">
        {words.title}
        <span className="ml-1.5 text-12 font-normal text-ink-faint">{words.article}</span>
      </h3>
      {keptDespite.length === 0 ? <p className="text-ink-soft">{words.none}</p> : null}
      {keptDespite.map((kept, place) => (
        <Row key={kept.id} form={form} kept={kept} place={place} categories={categories} />
      ))}
      <div>
        <Button
          icon={<Plus aria-hidden="true" />}
          onPress={() => form.change({ keptDespite: [...keptDespite, newKept()] })}
        >
          {words.add}
        </Button>
      </div>
    </section>
  )
}

type RowProps = {
  readonly form: StepForm
  readonly kept: KeptDraft
  readonly place: number
  readonly categories: LinkedList
}

function Row({ form, kept, place, categories }: RowProps) {
  const { keptDespite } = form.draft
  const set = (part: Partial<KeptDraft>) =>
    form.change({ keptDespite: keptDespite.with(place, { ...kept, ...part }) })
  const problemOf = (field: string) => form.problemOf(`keptDespite.${place}.${field}`)
  return (
    <div
      role="group"
      aria-label={words.one(place + 1)}
      className="flex items-start gap-2 border-l-2 border-rule pl-4"
    >
      <div className="grid min-w-0 grow gap-4 @min-[30rem]:grid-cols-2">
        <ComboField
          label={words.category}
          isRequired
          {...categories}
          autoFocus={kept.categoryId === null}
          value={kept.categoryId}
          onChange={(categoryId) => set({ categoryId })}
          error={problemOf('categoryId')}
        />
        <RadioField
          label={words.ground}
          isRequired
          isInline
          choices={GROUNDS}
          value={kept.ground}
          onChange={(ground) => set({ ground })}
        />
        <TextField
          label={words.law}
          isRequired
          description={words.lawHint}
          value={kept.law}
          onChange={(law) => set({ law })}
          error={problemOf('law')}
        />
        <DateField
          label={words.until}
          isRequired={kept.ground === 'legal-obligation'}
          {...(kept.ground === 'legal-claims' ? { description: words.untilHint } : {})}
          value={kept.until}
          onChange={(until) => set({ until })}
          error={problemOf('until')}
        />
      </div>
      <IconButton
        label={words.remove(place + 1)}
        icon={<X aria-hidden="true" />}
        onPress={() => form.change({ keptDespite: keptDespite.toSpliced(place, 1) })}
      />
    </div>
  )
}

function newKept(): KeptDraft {
  return {
    id: crypto.randomUUID(),
    categoryId: null,
    ground: 'legal-obligation',
    law: '',
    until: null,
    holdingId: null,
    holdId: null,
  }
}
