import { RadioField } from '#ui/fields/RadioField'
import { encodingWords, logImportText } from '#shared/text/log-import'
import { correctReading } from '../open-files.ts'
import type { Draft } from '../wizard-state.ts'
import { useWizard } from '../wizard-store.ts'
import { foreignWords } from './foreign-words.ts'

const words = logImportText.reading

/** The same words in each encoding that could be meant, for the officer to see which are spelled right. */
export function EncodingChoice({ draft }: { readonly draft: Draft }) {
  const { hindrance } = useWizard()
  const { encodings } = draft.look
  const chosen = draft.corrections.encoding ?? null
  // Where two show the same letters, there is nothing to choose between them.
  const telling = encodings.filter(
    ({ encoding, sample }, place) =>
      encoding === chosen || encodings.findIndex((other) => other.sample === sample) === place,
  )
  const choices = telling.map(({ encoding, sample }) => ({
    id: encoding,
    label: foreignWords(sample).join(', ') || words.noSample,
    description: encodingWords[encoding] ?? encoding,
  }))
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
