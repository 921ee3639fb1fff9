import { useEffect, useRef } from 'react'
import { Button } from '#ui/actions/Button'
import { CheckField } from '#ui/fields/CheckField'
import { RadioField } from '#ui/fields/RadioField'
import { EmptyState } from '#ui/marks/EmptyState'
import type { LogCheck } from '#shared/ipc/logs'
import { logImportText } from '#shared/text/log-import'
import type { LogRegister } from '../log-register.ts'
import { replaceFile } from '../open-files.ts'
import type { Draft } from '../wizard-state.ts'
import { setDraft, setWizard, useWizard } from '../wizard-store.ts'

const words = logImportText.check

type ImportChoicesProps = {
  readonly check: LogCheck
  readonly draft: Draft
  readonly register: LogRegister
}

/** What happens with bad rows and with rows that differ, asked only where there are any. */
export function ImportChoices({ check, draft, register }: ImportChoicesProps) {
  const { add, change, refused } = check.counts
  const changed = draft.update ? change : 0
  return (
    <div className="flex max-w-column flex-col gap-4 empty:hidden">
      {change > 0 ? (
        <CheckField
          label={words.update(change, register.nouns)}
          description={words.updateHint}
          isChecked={draft.update}
          onChange={(update) => setDraft(() => ({ update }))}
        />
      ) : null}
      {add + changed === 0 ? (
        <EmptyState title={words.nothing}>
          {change > 0 ? words.nothingButChanges : words.nothingHint}
        </EmptyState>
      ) : refused > 0 ? (
        <BadRows check={check} draft={draft} register={register} />
      ) : null}
    </div>
  )
}

function BadRows({ check, draft, register }: ImportChoicesProps) {
  const { hindrance } = useWizard()
  const { add, change, refused } = check.counts
  const good = add + (draft.update ? change : 0)
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
          { id: 'good-rows', label: words.goodRows(good, refused, register.nouns) },
          {
            id: 'all-or-nothing',
            label: words.allOrNothing,
            description: words.allOrNothingHint,
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
