import { MultiPick } from '#ui/fields/MultiPick'
import { EDPB_CASES, casesOf } from '#shared/domain/breaches/edpb-cases'
import { nearestCases } from '#shared/domain/breaches/nearest-cases'
import type { BreachSheet } from '#shared/ipc/breaches'
import { assessmentText } from '#shared/text/breach-assessment'
import { edpbCaseWords, edpbText } from '#shared/text/edpb-cases'
import { ExampleCheck } from './ExampleCheck.tsx'
import type { Calculator } from './use-calculator.ts'

const words = assessmentText.examples
const MOST = 10

type ExamplesQuestionProps = { readonly sheet: BreachSheet; readonly calculator: Calculator }

/** The published cases nearest to the incident, and any other to compare with. EDPB 01/2021, 9/2022. */
export function ExamplesQuestion({ sheet, calculator }: ExamplesQuestionProps) {
  const { exampleCodes: codes } = calculator.draft
  const near = nearestCases(sheet.breach)
  const isNear = (code: string) => near.some(({ example }) => example.code === code)
  const others = codes.filter((code) => !isNear(code))
  const set = (next: readonly string[]) => calculator.answer({ exampleCodes: next.slice(0, MOST) })
  const toggle = (code: string, isOn: boolean) =>
    set(isOn ? [...codes, code] : codes.filter((each) => each !== code))
  return (
    <>
      <div role="group" aria-label={edpbText.title} className="flex flex-col gap-3">
        <p className="text-13 font-semibold text-ink">{edpbText.title}</p>
        {near.length === 0 ? <p className="text-13 text-ink-soft">{edpbText.none}</p> : null}
        {near.map(({ example, matched, differs }) => (
          <ExampleCheck
            key={example.code}
            example={example}
            matched={matched}
            differs={differs}
            isChecked={codes.includes(example.code)}
            onChange={(isOn) => toggle(example.code, isOn)}
          />
        ))}
      </div>
      <MultiPick
        label={words.all}
        description={codes.length >= MOST ? words.tooMany : words.allHint(EDPB_CASES.length)}
        choices={EDPB_CASES.filter(({ code }) => !isNear(code)).map((example) => {
          const { name, facts } = edpbCaseWords(example)
          return { id: example.code as string, label: name, description: facts }
        })}
        value={others}
        onChange={(picked) => set([...codes.filter(isNear), ...picked])}
      />
      {casesOf(others).map((example) => (
        <ExampleCheck
          key={example.code}
          example={example}
          isChecked
          onChange={(isOn) => toggle(example.code, isOn)}
        />
      ))}
      <p className="text-12 text-ink-faint">{edpbText.record}</p>
    </>
  )
}
