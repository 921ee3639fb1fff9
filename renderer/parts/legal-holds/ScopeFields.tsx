import { CheckField } from '#ui/fields/CheckField'
import { DateField } from '#ui/fields/DateField'
import { MultiPick } from '#ui/fields/MultiPick'
import type { Catalogues } from '#shared/domain/catalogues/catalogue'
import {
  holdFieldText as labels,
  holdSheetText,
  newHoldText as text,
} from '#shared/text/legal-holds'
import { scopeChoices } from './scope-choices.ts'
import type { NewHoldEntry } from './use-new-hold.ts'

export type ScopeFieldsProps = { readonly entry: NewHoldEntry; readonly catalogues: Catalogues }

/** Which data a hold covers, as a query over what is held now and later. GDPR art. 17(3). */
export function ScopeFields({ entry, catalogues }: ScopeFieldsProps) {
  const { scope } = entry.entered
  const chosen = scope.holdingIds.length
  return (
    <fieldset className="flex min-w-0 flex-col gap-3">
      <legend className="sr-only">{text.scope}</legend>
      <div>
        <h3 aria-hidden="true" className="text-14 font-semibold text-ink">
          {text.scope}
        </h3>
        {chosen > 0 ? null : <p className="text-12 text-ink-faint">{text.scopeHint}</p>}
      </div>
      {chosen > 0 ? <p>{text.exactly(chosen)}</p> : <Query entry={entry} catalogues={catalogues} />}
    </fieldset>
  )
}

function Query({ entry, catalogues }: ScopeFieldsProps) {
  const { entered, setScope, markWrong, problemOf } = entry
  const { scope } = entered
  const choices = scopeChoices(catalogues)
  const missing = problemOf('scope')
  return (
    <>
      {(['categoryIds', 'ruleIds', 'systemIds'] as const).map((field, place) => (
        <MultiPick
          key={field}
          label={labels[`scope.${field}`].label}
          choices={choices[field]}
          value={scope[field]}
          onChange={(ids) => setScope({ [field]: ids })}
          // The first field takes the keyboard when nothing was filled in.
          error={place === 0 ? missing : null}
        />
      ))}
      <div className="grid gap-4 @min-[44rem]:grid-cols-2">
        {(['from', 'to'] as const).map((field) => (
          <DateField
            key={field}
            label={text[field]}
            value={scope[field]}
            onChange={(day, problem) => {
              setScope({ [field]: day })
              markWrong(`scope.${field}`, problem !== null)
            }}
            error={problemOf(`scope.${field}`)}
          />
        ))}
      </div>
      <CheckField
        label={holdSheetText.onlyFlagged}
        isChecked={scope.onlyFlagged}
        onChange={(onlyFlagged) => setScope({ onlyFlagged })}
      />
    </>
  )
}
