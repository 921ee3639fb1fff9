import { InlineDate } from '#ui/inline/InlineDate'
import { InlineText } from '#ui/inline/InlineText'
import type { AuthorityCase } from '#shared/domain/requests/request'
import { authorityText } from '#shared/text/request-sheet'
import { asText } from '../../../parts/fields/field-kinds.ts'
import type { InlineRowProps } from '../../../ui/inline/inline-row.ts'
import { RequestPart } from './RequestPart.tsx'
import type { SectionProps } from './request-sheet.ts'

const UNKNOWN: AuthorityCase = { name: null, reference: null, dueOn: null }

/** What the supervisory authority set in its letter. GDPR art. 77, 58(1)(a). */
export function AuthoritySection({ sheet: { request, fields } }: SectionProps) {
  const kept = request.authority ?? UNKNOWN
  const row = (part: keyof AuthorityCase): InlineRowProps<string | null> => ({
    ...authorityText[part],
    id: fields.rowId(`authority.${part}`),
    notes: fields.notes(`authority.${part}`),
    value: kept[part],
    onSave: (value) =>
      fields.update(({ authority }) => ({
        authority: { ...UNKNOWN, ...authority, [part]: value },
      })),
  })
  return (
    <RequestPart id="authority">
      <InlineText {...asText(row('name'))} />
      <InlineText {...asText(row('reference'))} />
      <InlineDate {...row('dueOn')} />
    </RequestPart>
  )
}
