import { useState, type ReactNode } from 'react'
import { Button } from '#ui/actions/Button'
import type { LogCheck } from '#shared/ipc/logs'
import { logImportText } from '#shared/text/log-import'
import { formatNumber } from '../../../ui/format-count.ts'
import { hintClass } from '../../../ui/fields/field-look.ts'
import type { LogRegister } from '../log-register.ts'
import { goOn } from '../run-import.ts'
import { requiredTargets } from '../required-targets.ts'
import { StepFrame } from '../StepFrame.tsx'
import type { Draft } from '../wizard-state.ts'
import { useWizard } from '../wizard-store.ts'
import { PhaseChoice, TypesChoice } from './WordChoices.tsx'

const words = logImportText.words

/** Step 4: what the words for rights and states mean here; only words the file really has. */
export function WordsStep({ register }: { readonly register: LogRegister }) {
  const { draft, work } = useWizard()
  // What the check found stays while another one runs, so that nothing jumps.
  const check = draft?.check?.result
  if (!draft || !check) return null
  const isEmpty = check.typeValues.length + check.statusValues.length === 0
  return (
    <StepFrame
      step="words"
      title={words.title}
      hint={isEmpty ? words.nothing : words.hint}
      canGoBack
      primary={{ label: logImportText.next, onPress: () => void goOn(requiredTargets(register)) }}
      workLabel={work?.kind === 'check' ? words.checking : ''}
    >
      <TypeWords check={check} draft={draft} register={register} />
      <StatusWords check={check} draft={draft} register={register} />
    </StepFrame>
  )
}

type WordsProps = {
  readonly check: LogCheck
  readonly draft: Draft
  readonly register: LogRegister
}

function TypeWords({ check, draft, register }: WordsProps) {
  const values = undecidedFirst(check.typeValues, ({ types }) => types.length === 0)
  return (
    <WordList
      title={words.types}
      hint={words.typesHint}
      values={values}
      isRemembered={(value) => Object.hasOwn(draft.look.typeWords, value)}
    >
      {(value) => <TypesChoice word={value} draft={draft} choices={register.typeChoices} />}
    </WordList>
  )
}

function StatusWords({ check, draft, register }: WordsProps) {
  const values = undecidedFirst(check.statusValues, ({ phase }) => phase === null)
  return (
    <WordList
      title={words.statuses}
      values={values}
      isRemembered={(value) => Object.hasOwn(draft.look.statusWords, value)}
    >
      {(value) => <PhaseChoice word={value} draft={draft} choices={register.phaseChoices} />}
    </WordList>
  )
}

/** Words nobody has explained come first, then the frequent ones. */
function undecidedFirst<T extends { count: number }>(
  values: readonly T[],
  isUndecided: (value: T) => boolean,
): T[] {
  return [...values].sort(
    (a, b) => Number(isUndecided(b)) - Number(isUndecided(a)) || b.count - a.count,
  )
}

type WordListProps<T> = {
  readonly title: string
  readonly hint?: string
  readonly values: readonly T[]
  readonly isRemembered: (value: string) => boolean
  readonly children: (value: T) => ReactNode
}

const SHOWN_AT_FIRST = 30

function WordList<T extends { value: string; count: number }>(props: WordListProps<T>) {
  const { title, hint, values, isRemembered, children } = props
  const [isWhole, setWhole] = useState(false)
  const shown = isWhole ? values : values.slice(0, SHOWN_AT_FIRST)
  if (values.length === 0) return null
  return (
    <section className="flex max-w-column flex-col gap-1">
      <h3 className="text-16 font-semibold text-ink">{title}</h3>
      {hint ? <p className="text-13 text-ink-soft">{hint}</p> : null}
      <table aria-label={title} className="mt-1 w-full table-fixed text-13">
        <thead>
          <tr className="border-b border-rule text-12 text-ink-faint">
            <th scope="col" className="py-1.5 pr-4 text-left font-semibold">
              {words.value}
            </th>
            <th scope="col" className="w-16 py-1.5 pr-4 text-right font-semibold">
              {words.rows}
            </th>
            <th scope="col" className="w-[55%] py-1.5 text-left font-semibold">
              {words.meaning}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map((each) => (
            <tr key={each.value} className="border-b border-hairline">
              <th scope="row" title={each.value} className="py-1.5 pr-4 text-left font-normal">
                <bdi className="line-clamp-3">{each.value}</bdi>
                {isRemembered(each.value) ? (
                  <span className={`${hintClass} block`}>{words.remembered}</span>
                ) : null}
              </th>
              <td className="pr-4 text-right">{formatNumber(each.count)}</td>
              <td className="py-1">{children(each)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < values.length ? (
        <div>
          <Button kind="plain" onPress={() => setWhole(true)}>
            {words.more(values.length - shown.length)}
          </Button>
        </div>
      ) : null}
    </section>
  )
}
