import { MultiPick } from '#ui/fields/MultiPick'
import type { Catalogues } from '#shared/domain/catalogues/catalogue'
import { deletionStepText } from '#shared/text/deletion-steps'
import { useQuery } from '../../../call.ts'
import { useLinkedList } from '../../../parts/linked/use-linked-list.ts'
import type { StepPartProps } from './step-part.ts'
import { TakeOverLists } from './TakeOverLists.tsx'
import { TellingFields } from './TellingFields.tsx'

const words = deletionStepText.started

/** What goes, from where, and who has to delete too. GDPR art. 17, 19, 28(3)(g). */
export function StartFields(props: StepPartProps) {
  const { data } = useQuery('catalogues:list', undefined)
  if (!data || props.corrected !== null) return null
  return <Lists {...props} catalogues={data.catalogues} />
}

type ListsProps = StepPartProps & { readonly catalogues: Catalogues }

function Lists({ form, catalogues }: ListsProps) {
  const { draft, change } = form
  const categories = useLinkedList(catalogues, 'data-category')
  const systems = useLinkedList(catalogues, 'system')
  return (
    <>
      <TakeOverLists form={form} />
      <MultiPick
        label={words.categories}
        {...categories}
        value={draft.categoryIds}
        onChange={(categoryIds) => change({ categoryIds })}
      />
      <MultiPick
        label={words.systems}
        description={words.systemsHint}
        {...systems}
        value={draft.systemIds}
        onChange={(systemIds) => change({ systemIds })}
      />
      <TellingFields form={form} catalogues={catalogues} group="processors" />
      <TellingFields form={form} catalogues={catalogues} group="recipients" />
      <p className="text-12 text-ink-faint">{words.later}</p>
    </>
  )
}
