import { useState } from 'react'
import { RadioField } from '#ui/fields/RadioField'
import { SelectField } from '#ui/fields/SelectField'
import { TextArea } from '#ui/fields/TextArea'
import { IDENTIFICATION } from '#shared/domain/breaches/severity'
import { assessmentText } from '#shared/text/breach-assessment'
import {
  identificationHelp,
  IDENTIFIERS,
  identifierWords,
  type Identifier,
} from '#shared/text/enisa-help'
import { HelpMark } from './HelpMark.tsx'
import { OpenNote } from './OpenNote.tsx'
import type { Calculator } from './use-calculator.ts'

const words = assessmentText.identification

/** How easily a person is identified, with the examples for one kind of identifier. ENISA 2013. */
export function IdentificationQuestion({ calculator }: { readonly calculator: Calculator }) {
  const { identification, identificationWhy } = calculator.draft
  const [kind, setKind] = useState<Identifier>('name')
  return (
    <>
      <SelectField
        label={words.kind}
        choices={IDENTIFIERS.map((id) => ({ id, label: identifierWords[id] }))}
        value={kind}
        onChange={(id) => setKind(id ?? kind)}
      />
      <div className="flex flex-col gap-1">
        <RadioField
          label={words.short}
          choices={identificationHelp.map(({ value, name, cells }) => ({
            id: String(value),
            label: `${value}  ${name}`,
            description: cells[kind] ?? words.noExample,
          }))}
          value={identification === null ? null : String(identification)}
          onChange={(id) => {
            const chosen = IDENTIFICATION.find((value) => String(value) === id)
            if (chosen !== undefined) calculator.answer({ identification: chosen })
          }}
        />
        <HelpMark />
        <OpenNote calculator={calculator} message={words.missing} />
      </div>
      <TextArea
        label={assessmentText.why}
        value={identificationWhy}
        onChange={(text) => calculator.change({ identificationWhy: text })}
      />
    </>
  )
}
