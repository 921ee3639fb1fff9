import { logImportText } from '#shared/text/log-import'
import type { LogRegister } from '../log-register.ts'
import { goOn } from '../run-import.ts'
import { requiredTargets } from '../required-targets.ts'
import { StepFrame } from '../StepFrame.tsx'
import { mappingOf, type Draft } from '../wizard-state.ts'
import { useWizard } from '../wizard-store.ts'
import { columnLabel } from './column-label.ts'
import { TargetRow } from './TargetRow.tsx'

const words = logImportText.columns

/** Step 3: which column says what; whatever is given to no field is not stored. */
export function ColumnsStep({ register }: { readonly register: LogRegister }) {
  const { draft } = useWizard()
  const timeZone = register.useTimeZone()
  if (!draft) return null
  return (
    <StepFrame
      step="columns"
      title={words.title}
      hint={draft.look.isRemembered ? `${words.hint} ${words.remembered}` : words.hint}
      canGoBack
      primary={{
        label: logImportText.next,
        onPress: () => void goOn(requiredTargets(register)),
      }}
    >
      <div role="list" aria-label={words.title} className="flex flex-col border-t border-rule">
        {register.targets.map((target) => (
          <TargetRow
            key={target.name}
            target={target}
            register={register}
            draft={draft}
            timeZone={timeZone}
          />
        ))}
      </div>
      <NotStored draft={draft} />
    </StepFrame>
  )
}

const MOST_NAMED = 60

function NotStored({ draft }: { readonly draft: Draft }) {
  const { columns } = draft.look
  const stored = new Set(Object.values(mappingOf(draft)).flat())
  const left = columns.filter(({ index }) => !stored.has(index))
  const named = left.slice(0, MOST_NAMED).map((column) => columnLabel(column, columns))
  return (
    <section className="flex max-w-column flex-col gap-1">
      <h3 className="text-14 font-semibold text-ink">{words.notStored}</h3>
      {left.length === 0 ? (
        <p className="text-13 text-ink-soft">{words.allStored}</p>
      ) : (
        <p className="text-13 text-ink-soft">
          {words.notStoredCount(left.length)}{' '}
          {named.map((name, place) => (
            <span key={name}>
              {place > 0 ? ', ' : ''}
              <bdi className="text-ink">{name}</bdi>
            </span>
          ))}
          {left.length > named.length ? ` ${words.more(left.length - named.length)}` : ''}
        </p>
      )}
    </section>
  )
}
