import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import type { Deletion } from '#shared/domain/deletions/deletion'
import { deletionSheetText } from '#shared/text/deletion-sheet'
import { CheckRow } from '../../../parts/fields/CheckRow.tsx'
import { useLinkedList } from '../../../parts/linked/use-linked-list.ts'
import type { PartProps, Sheet } from './deletion-sheet.ts'
import { DayRow, PicksRow } from './written-rows.tsx'

const words = deletionSheetText.what

type Group = 'processors' | 'recipients'
type Told = Deletion[Group]['told'][number]
type TellingRowsProps = PartProps & {
  readonly group: Group
  readonly kind: 'processor' | 'recipient'
  /** The statement that there is nobody to tell. */
  readonly none: string
}

/** Who has to delete too: nobody, or each with the day on which they were told. GDPR art. 19, 28(3)(g). */
export function TellingRows({ sheet, group, kind, none }: TellingRowsProps) {
  const { deletion, fields, catalogues } = sheet
  const list = useLinkedList(catalogues, kind)
  const { isNone, told } = deletion[group]
  const row = fields.field(`${group}.told`)
  return (
    <>
      {isNone ? null : (
        <PicksRow
          {...row}
          {...list}
          value={told.map(({ id }) => id)}
          onSave={(ids) => row.onSave(ids.map((id) => known(told, id)))}
          description={told.some(({ on }) => on === null) ? words.notToldHint : undefined}
        />
      )}
      {isNone || (told.length === 0 && !sheet.isSealed) ? (
        <NobodyRow sheet={sheet} group={group} none={none} />
      ) : null}
      {told.map(({ id, on }) => (
        <DayRow
          key={id}
          id={fields.rowId(`${group}.told.${id}`)}
          label={words.toldOn(list.choices.find((each) => each.id === id)?.label ?? words.gone)}
          value={on}
          {...(sheet.isSealed ? { isReadOnly: true } : {})}
          onSave={(day) => saveDay(sheet, group, { id, on: day })}
        />
      ))}
    </>
  )
}

/** The statement that there is nobody to tell; plain words once the case is sealed. */
function NobodyRow({ sheet, group, none }: Omit<TellingRowsProps, 'kind'>) {
  const { label, article, ...row } = sheet.fields.field(`${group}.isNone`)
  const heading = { label: row.value ? label : '', ...(row.value && article ? { article } : {}) }
  return sheet.isSealed ? (
    <DefinitionRow {...heading}>{none}</DefinitionRow>
  ) : (
    <CheckRow {...row} {...heading} statement={none} />
  )
}

/** Somebody who stays in the list keeps the day. */
function known(told: readonly Told[], id: string): Told {
  return told.find((each) => each.id === id) ?? { id, on: null }
}

function saveDay({ fields }: Sheet, group: Group, changed: Told) {
  return fields.update((latest) => {
    const { told, ...rest } = latest[group]
    return {
      [group]: { ...rest, told: told.map((each) => (each.id === changed.id ? changed : each)) },
    }
  })
}
