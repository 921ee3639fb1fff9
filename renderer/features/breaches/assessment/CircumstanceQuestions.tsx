import { RadioField } from '#ui/fields/RadioField'
import { TextArea } from '#ui/fields/TextArea'
import {
  assessmentText as words,
  leastLossWords,
  pointsWords,
  type Circumstance,
} from '#shared/text/breach-assessment'
import { circumstanceHelp, maliciousHelp } from '#shared/text/enisa-help'
import { HelpMark } from './HelpMark.tsx'
import { OpenNote } from './OpenNote.tsx'
import type { Calculator } from './use-calculator.ts'

type PointsQuestionProps = {
  readonly calculator: Calculator
  readonly which: keyof typeof circumstanceHelp
}

/** What was lost and how badly: nothing, a quarter or half a point more. ENISA 2013. */
export function PointsQuestion({ calculator, which }: PointsQuestionProps) {
  const { name, levels } = circumstanceHelp[which]
  const value = calculator.draft[which]
  return (
    <>
      <div className="flex flex-col gap-1">
        <RadioField
          label={name}
          choices={levels.map(({ points, when }) => ({
            id: String(points),
            label: points === 0 ? leastLossWords(which, when) : when,
            description: pointsWords(points),
          }))}
          value={value === null ? null : String(value)}
          onChange={(id) => {
            const chosen = levels.find(({ points }) => String(points) === id)
            if (chosen) calculator.answer({ [which]: chosen.points })
          }}
        />
        <HelpMark />
        <OpenNote calculator={calculator} message={words.chooseOne} />
      </div>
      <CircumstanceWhy calculator={calculator} which={which} />
    </>
  )
}

/** Whether somebody acted to harm. ENISA 2013. */
export function MaliciousQuestion({ calculator }: { readonly calculator: Calculator }) {
  const { malicious } = calculator.draft
  return (
    <>
      <RadioField
        label={maliciousHelp.name}
        choices={[
          { id: 'no', label: words.malicious.no, description: pointsWords(0) },
          { id: 'yes', label: words.malicious.yes, description: pointsWords(0.5) },
        ]}
        value={malicious === null ? null : malicious ? 'yes' : 'no'}
        onChange={(id) => calculator.answer({ malicious: id === 'yes' })}
      />
      <OpenNote calculator={calculator} message={words.chooseOne} />
      <CircumstanceWhy calculator={calculator} which="malicious" />
    </>
  )
}

type CircumstanceWhyProps = { readonly calculator: Calculator; readonly which: Circumstance }

/** The reason for one answer among the circumstances. */
export function CircumstanceWhy({ calculator, which }: CircumstanceWhyProps) {
  const { whys } = calculator.draft
  return (
    <TextArea
      label={words.why}
      value={whys[which]}
      onChange={(text) => calculator.change({ whys: { ...whys, [which]: text } })}
    />
  )
}
