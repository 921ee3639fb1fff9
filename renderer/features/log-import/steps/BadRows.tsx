import { useEffect, useRef } from 'react'
import { Button } from '#ui/actions/Button'
import { RadioField } from '#ui/fields/RadioField'
import { logImportText } from '#shared/text/log-import'
import type { FileChoices } from '../draft.ts'
import { replaceFile } from '../open-files.ts'
import { setDraft, setWizard, useWizard } from '../wizard-store.ts'

const words = logImportText.check

type BadRowsProps = {
  readonly draft: FileChoices
  readonly refused: number
  /** The choice to take the good rows, in words. */
  readonly goodRows: string
  /** How to put the others right. */
  readonly hint: string
}

/** What happens with a file some of whose rows cannot be imported. */
export function BadRows({ draft, refused, goodRows, hint }: BadRowsProps) {
  const { hindrance } = useWizard()
  const place = useRef<HTMLDivElement>(null)
  const isStopped = hindrance?.code === 'mode-open'
  // The button that asked for it stays in sight while the choice may not be.
  useEffect(() => {
    if (!isStopped) return
    place.current?.scrollIntoView({ block: 'center' })
    place.current?.querySelector('input')?.focus({ preventScroll: true })
  }, [hindrance, isStopped])
  return (
    <div ref={place} className="flex flex-col gap-2">
      <RadioField
        label={words.mode(refused)}
        choices={[
          { id: 'good-rows', label: goodRows },
          {
            id: 'all-or-nothing',
            label: words.allOrNothing,
            description: hint,
          },
        ]}
        value={draft.mode}
        onChange={(mode) => {
          setDraft(() => ({ mode }))
          setWizard({ hindrance: null })
        }}
        error={isStopped ? words.modeOpen : null}
      />
      {draft.mode === 'all-or-nothing' ? (
        <div>
          <Button onPress={() => void replaceFile()}>{words.chooseCorrected}</Button>
        </div>
      ) : null}
    </div>
  )
}
