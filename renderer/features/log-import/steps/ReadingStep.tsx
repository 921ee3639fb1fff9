import { SelectField } from '#ui/fields/SelectField'
import { DELIMITERS } from '#shared/ipc/logs'
import { delimiterWords, encodingWords, logImportText } from '#shared/text/log-import'
import { correctReading } from '../open-files.ts'
import { goOn } from '../run-import.ts'
import { StepFrame } from '../StepFrame.tsx'
import type { Draft } from '../draft.ts'
import type { StepProps } from './step-props.ts'
import { EncodingChoice } from './EncodingChoice.tsx'
import { LogPreview } from './LogPreview.tsx'

const words = logImportText.reading

/** Step 2: how bytes become rows and columns, each guess to be corrected. */
export function ReadingStep({ register, draft }: StepProps) {
  return (
    <StepFrame
      step="reading"
      title={words.title}
      hint={register.words.readingHint}
      canGoBack
      primary={{ label: logImportText.next, onPress: () => void goOn() }}
    >
      {draft.look.encodings.length > 0 ? <EncodingChoice draft={draft} /> : null}
      <div className="grid max-w-[56rem] grid-cols-2 gap-x-6 gap-y-3 @min-[60rem]:grid-cols-4">
        <EncodingSelect draft={draft} />
        <DelimiterSelect draft={draft} />
        <HeaderSelect draft={draft} />
        <SelectField
          label={words.preset}
          choices={register.presets}
          value={draft.look.reading.preset}
          onChange={(preset) => preset && void correctReading({ preset })}
        />
      </div>
      <LogPreview look={draft.look} />
    </StepFrame>
  )
}

type PartProps = { readonly draft: Draft }

function EncodingSelect({ draft }: PartProps) {
  const { look, corrections } = draft
  const known = new Set([
    ...Object.keys(encodingWords),
    ...look.encodings.map(({ encoding }) => encoding),
    look.reading.encoding,
  ])
  const isGuess = !look.encodingIsSure && corrections.encoding === undefined
  const choices = [...known].map((id) => ({ id, label: encodingWords[id] ?? id }))
  return (
    <SelectField
      label={words.encoding}
      choices={choices}
      value={look.reading.encoding}
      description={isGuess ? words.guessed : undefined}
      onChange={(encoding) => encoding && void correctReading({ encoding })}
    />
  )
}

function DelimiterSelect({ draft }: PartProps) {
  return (
    <SelectField
      label={words.delimiter}
      choices={DELIMITERS.map((id) => ({ id, label: delimiterWords[id] }))}
      value={draft.look.reading.delimiter}
      onChange={(delimiter) => delimiter && void correctReading({ delimiter })}
    />
  )
}

const MOST_SHOWN = 60

function HeaderSelect({ draft }: PartProps) {
  const { preview, reading } = draft.look
  const inPreview = preview.some(({ no }) => no === reading.headerRow)
  const rows = preview.map(({ no, cells }) => ({
    id: String(no),
    label: words.inRow(no),
    description: cells
      .filter((cell) => cell.trim() !== '')
      .join(', ')
      .slice(0, MOST_SHOWN),
  }))
  const choices = [
    { id: '0', label: words.noHeader },
    ...(inPreview || reading.headerRow === 0
      ? []
      : [{ id: String(reading.headerRow), label: words.inRow(reading.headerRow) }]),
    ...rows,
  ]
  return (
    <SelectField
      label={words.headerRow}
      choices={choices}
      value={String(reading.headerRow)}
      onChange={(row) => row !== null && void correctReading({ headerRow: Number(row) })}
    />
  )
}
