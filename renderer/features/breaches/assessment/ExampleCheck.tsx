import { CheckField } from '#ui/fields/CheckField'
import type { EdpbCase } from '#shared/domain/breaches/edpb-cases'
import type { CaseFeature } from '#shared/domain/breaches/edpb-example'
import { caseFeatureWords, edpbCaseWords, edpbText } from '#shared/text/edpb-cases'

type ExampleCheckProps = {
  readonly example: EdpbCase
  readonly matched?: readonly CaseFeature[]
  readonly differs?: readonly CaseFeature[]
  readonly isChecked: boolean
  readonly onChange: (isChecked: boolean) => void
}

/** A published case to compare with: its facts, what it advises and how certain that is. */
export function ExampleCheck(props: ExampleCheckProps) {
  const { example, matched = [], differs = [], isChecked, onChange } = props
  const { name, facts } = edpbCaseWords(example)
  return (
    <div className="flex flex-col gap-0.5 border-b border-hairline pb-2">
      <CheckField
        label={name}
        description={<span className="text-14 text-ink">{facts}</span>}
        isChecked={isChecked}
        onChange={onChange}
      />
      <div className="flex flex-col gap-0.5 pl-6 text-13 text-ink-soft">
        <Advice example={example} />
        {matched.length > 0 ? (
          <p>
            {edpbText.shares}: {named(matched)}
            {differs.length > 0 ? `. ${edpbText.differs}: ${named(differs)}` : ''}
          </p>
        ) : null}
      </div>
    </div>
  )
}

/** What a published case advises, and how certain that is. */
export function Advice({ example }: { readonly example: EdpbCase }) {
  const { authority, people, certainty } = edpbCaseWords(example)
  return (
    <>
      <dl className="flex flex-wrap gap-x-5">
        {[
          [edpbText.authority, authority],
          [edpbText.people, people],
        ].map(([label, text]) => (
          <div key={label} className="flex gap-1.5">
            <dt className="text-ink-faint">{label}:</dt>
            <dd className="font-medium text-ink">{text}</dd>
          </div>
        ))}
      </dl>
      <p className={`text-12 ${example.isConfirmed ? 'text-ink-faint' : 'text-warning'}`}>
        {certainty}
      </p>
    </>
  )
}

function named(features: readonly CaseFeature[]): string {
  return features.map((feature) => caseFeatureWords[feature]).join(', ')
}
