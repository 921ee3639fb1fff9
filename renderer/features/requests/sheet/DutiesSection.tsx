import { InlineText } from '#ui/inline/InlineText'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import type { RequestType } from '#shared/domain/requests/types'
import { citedIn } from '#shared/text/cited-in'
import { dutiesByType, requestSheetText as words } from '#shared/text/request-sheet'
import { requestTypeWords } from '#shared/text/request-words'
import { asText } from '../../../parts/fields/field-kinds.ts'
import { RequestPart } from './RequestPart.tsx'
import type { SectionProps, Sheet } from './request-sheet.ts'

/** What the rights ask for besides the answer. GDPR art. 7, 15 to 22. */
export function DutiesSection({ sheet }: SectionProps) {
  const { request, fields, rules } = sheet
  const { types } = request
  const known = types.filter((type) => dutiesByType[type].length > 0)
  return (
    <RequestPart id="duties" sheet={sheet}>
      {known.length === 0 ? (
        <p className="py-2 text-14 text-ink-soft">
          {types.length === 0 ? words.duties.none : words.duties.other}
        </p>
      ) : (
        known.map((type) => <DutiesOf key={type} type={type} regime={rules.regime} />)
      )}
      {types.includes('ADM') ? <InlineText {...asText(fields.field('reviewer'))} /> : null}
    </RequestPart>
  )
}

type DutiesOfProps = { readonly type: RequestType; readonly regime: Sheet['rules']['regime'] }

function DutiesOf({ type, regime }: DutiesOfProps) {
  const { short, article } = requestTypeWords[type]
  return (
    <DefinitionRow label={short} article={citedIn(regime, article)}>
      <ul className="flex flex-col gap-1.5">
        {dutiesByType[type].map((duty) => (
          <li key={duty.text}>
            {duty.text}{' '}
            <span className="text-12 whitespace-nowrap text-ink-faint">
              {citedIn(regime, duty.article)}
            </span>
          </li>
        ))}
      </ul>
    </DefinitionRow>
  )
}
