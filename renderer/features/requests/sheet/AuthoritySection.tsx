import { InlineDate } from '#ui/inline/InlineDate'
import { InlineText } from '#ui/inline/InlineText'
import type { AuthorityCase } from '#shared/domain/requests/request'
import { wordsIn } from '#shared/text/cited-in'
import { authorityText } from '#shared/text/request-sheet'
import { asText } from '../../../parts/fields/field-kinds.ts'
import type { InlineRowProps } from '../../../ui/inline/inline-row.ts'
import { RequestPart } from './RequestPart.tsx'
import type { SectionProps } from './request-sheet.ts'

type LabelWords = { readonly label: string; readonly article?: string }

const UNKNOWN: AuthorityCase = { name: null, reference: null, dueOn: null }

/** What the supervisory authority set in its letter. GDPR art. 77, 58(1)(a). */
export function AuthoritySection({ sheet }: SectionProps) {
  const { request, fields } = sheet
  const kept = request.authority ?? UNKNOWN
  const row = (part: keyof AuthorityCase): InlineRowProps<string | null> => ({
    ...wordsIn<LabelWords>(sheet.rules.regime, authorityText[part]),
    id: fields.rowId(`authority.${part}`),
    notes: fields.notes(`authority.${part}`),
    value: kept[part],
    onSave: (value) =>
      fields.update(({ authority }) => ({
        authority: { ...UNKNOWN, ...authority, [part]: value },
      })),
  })
  return (
    <RequestPart id="authority" sheet={sheet}>
      <InlineText {...asText(row('name'))} />
      <InlineText {...asText(row('reference'))} />
      <InlineDate {...row('dueOn')} />
    </RequestPart>
  )
}
