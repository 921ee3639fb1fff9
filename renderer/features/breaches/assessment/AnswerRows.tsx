import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import type { SeverityAnswers } from '#shared/domain/breaches/severity'
import { typeScore } from '#shared/domain/breaches/severity-score'
import {
  assessmentText as words,
  leastLossWords,
  pointsWords,
} from '#shared/text/breach-assessment'
import { peopleCountWords } from '#shared/text/breach-words'
import {
  circumstanceHelp,
  contextHelp,
  dataTypeWords,
  identificationHelp,
  maliciousHelp,
} from '#shared/text/enisa-help'

const LOSSES = ['confidentiality', 'integrity', 'availability'] as const

/** The answers behind a score, each with its points and its reason. ENISA 2013. */
export function AnswerRows({ answers }: { readonly answers: SeverityAnswers }) {
  const { types, identification, individuals, unintelligible, malicious } = answers
  const top = Math.max(...types.map(typeScore))
  const level = identificationHelp.find(({ value }) => value === identification)
  return (
    <>
      {types.map((scored, place) => (
        <DefinitionRow
          key={`${scored.type} ${place}`}
          label={words.adjust.short(dataTypeWords[scored.type].name)}
        >
          <p>
            {words.adjust.choice(typeScore(scored), contextOf(scored))}
            {types.length > 1 && typeScore(scored) === top ? ` (${words.counts})` : ''}
          </p>
          <Why text={scored.why} />
        </DefinitionRow>
      ))}
      <DefinitionRow label={words.identification.short}>
        {words.adjust.choice(identification, level?.name ?? '')}
        <Why text={answers.identificationWhy} />
      </DefinitionRow>
      {LOSSES.map((which) => (
        <DefinitionRow key={which} label={circumstanceHelp[which].name}>
          {words.adjust.choice(pointsWords(answers[which]), lossOf(which, answers[which]))}
        </DefinitionRow>
      ))}
      <DefinitionRow label={maliciousHelp.name}>
        {malicious ? words.malicious.yes : words.malicious.no}
      </DefinitionRow>
      <DefinitionRow label={words.circumstanceName('scope')}>
        {individuals === null ? words.unknownPeople : peopleCountWords(individuals)}
        {'; '}
        {unintelligible ? words.scope.unintelligibleYes : words.scope.unintelligibleNo}
        <Why text={answers.circumstancesWhy} />
      </DefinitionRow>
    </>
  )
}

function contextOf({ type, adjust }: SeverityAnswers['types'][number]): string {
  return contextHelp[type].find((cell) => cell.adjust === adjust)?.when ?? pointsWords(adjust)
}

function lossOf(which: (typeof LOSSES)[number], points: number): string {
  const when = circumstanceHelp[which].levels.find((level) => level.points === points)?.when ?? ''
  return points === 0 ? leastLossWords(which, when) : when
}

function Why({ text }: { readonly text: string | null }) {
  if (text === null) return null
  return (
    <p dir="auto" className="text-13 whitespace-pre-line text-ink-soft">
      {text}
    </p>
  )
}
