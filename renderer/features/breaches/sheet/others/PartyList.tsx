import { InlineInstant } from '#ui/inline/InlineInstant'
import { InlineSelect } from '#ui/inline/InlineSelect'
import { InlineText } from '#ui/inline/InlineText'
import type { Party } from '#shared/domain/breaches/breach'
import { breachSheetText, partyFieldText } from '#shared/text/breach-sheet'
import { partyRoleWords } from '#shared/text/breach-words'
import { controls } from '#shared/text/controls'
import { asSetChoice, asText } from '../../../../parts/fields/field-kinds.ts'
import { ItemGroup } from '../../../../parts/fields/ItemGroup.tsx'
import { listFields, type ItemFields } from '../../../../parts/fields/item-fields.ts'
import { ListHead } from '../../../../parts/fields/ListHead.tsx'
import { AddByName } from '../../../../parts/naming/AddByName.tsx'
import type { PartProps, Sheet } from '../breach-sheet.ts'

const words = breachSheetText.others

const roleNames = {
  processor: partyRoleWords.processor.name,
  'joint-controller': partyRoleWords['joint-controller'].name,
  recipient: partyRoleWords.recipient.name,
  other: partyRoleWords.other.name,
}
// The colon keeps it apart from every id.
const NONE = 'none:'

/** Processors, joint controllers and recipients that are part of it. GDPR art. 26, 33(2). */
export function PartyList({ sheet }: PartProps) {
  const { fields, breach } = sheet
  const { id, label, article, notes } = fields.field('parties')
  return (
    <>
      <ListHead
        {...{ id, label, notes }}
        {...(article ? { article } : {})}
        isEmpty={breach.parties.length === 0}
        state={words.parties(breach.parties.length)}
        action={
          <AddByName
            action={words.addParty}
            label={partyFieldText.name.label}
            onAdd={(name) => listFields(fields, 'parties').add(newParty(sheet, name))}
          />
        }
      />
      {listFields(fields, 'parties').items.map((each) => (
        <ItemGroup
          key={each.place}
          label={words.party(each.place + 1)}
          title={partyName(sheet, each.item)}
          onRemove={each.remove}
          removed={words.partyRemoved}
        >
          <PartyFields sheet={sheet} {...each} />
        </ItemGroup>
      ))}
    </>
  )
}

function PartyFields({ sheet, item, field }: PartProps & ItemFields<Party>) {
  const row = field('processorId', partyFieldText.processorId)
  const isProcessor = item.role === 'processor' || item.processorId !== null
  return (
    <>
      <InlineSelect {...asSetChoice(field('role', partyFieldText.role), roleNames)} />
      {isProcessor ? (
        <InlineSelect
          {...row}
          value={row.value ?? NONE}
          choices={[
            ...sheet.catalogues.processor.map(({ id, name }) => ({ id, label: name })),
            { id: NONE, label: controls.notRecorded, isQuiet: true },
          ]}
          onSave={(id) => row.onSave(id === NONE ? null : id)}
        />
      ) : null}
      <InlineText {...asText(field('name', partyFieldText.name))} />
      <InlineInstant
        {...field('toldUsAt', partyFieldText.toldUsAt)}
        timeZone={sheet.breach.timeZone}
        {...(isProcessor ? { description: words.toldUsHint } : {})}
      />
      <InlineText {...asText(field('note', partyFieldText.note))} isMultiline />
    </>
  )
}

/** A name the register's list of processors knows links to its entry. */
function newParty({ catalogues }: Sheet, typed: string): Party {
  const wanted = typed.toLocaleLowerCase()
  const known = catalogues.processor.find(({ name }) => name.toLocaleLowerCase() === wanted)
  return {
    id: crypto.randomUUID(),
    role: 'processor',
    name: known ? null : typed || null,
    processorId: known?.id ?? null,
    toldUsAt: null,
    note: null,
  }
}

function partyName({ catalogues }: Sheet, { processorId, name }: Party): string {
  if (processorId === null) return name ?? words.unnamed
  return catalogues.processor.find(({ id }) => id === processorId)?.name ?? name ?? words.gone
}
