import { RadioField } from '#ui/fields/RadioField'
import { encodingWords, logImportText } from '#shared/text/log-import'
import { correctReading } from '../open-files.ts'
import type { Draft } from '../draft.ts'
import { useWizard } from '../wizard-store.ts'
import { foreignWords } from './foreign-words.ts'

const words = logImportText.reading

/** The same words in each encoding that could be meant, for the officer to see which are spelled right. */
export function EncodingChoice({ draft }: { readonly draft: Draft }) {
  const { hindrance } = useWizard()
  const { encodings } = draft.look
  // The guess comes first.
  const guess = encodings[0]?.encoding
  const chosen = draft.corrections.encoding ?? null
  const spellings = encodings.map(({ encoding, sample }) => ({
    id: encoding,
    label: foreignWords(sample).join(', ') || words.noSample,
    description: [
      encodingWords[encoding] ?? encoding,
      ...(encoding === guess ? [words.guess] : []),
    ].join(', '),
  }))
  // Where two spell the same, there is nothing to choose between them.
  const choices = spellings.filter(
    ({ id, label }, place) =>
      id === chosen || spellings.findIndex((other) => other.label === label) === place,
  )
  return (
    <div className="max-w-column">
      <RadioField
        label={words.encodingQuestion}
        description={words.encodingHint}
        choices={choices}
        value={chosen}
        onChange={(encoding) => void correctReading({ encoding })}
        error={hindrance?.code === 'encoding-open' ? words.encodingOpen : null}
      />
    </div>
  )
}
