import { DocumentsSection } from '../documents/DocumentsSection.tsx'
import { BreachPart } from './BreachPart.tsx'
import type { PartProps } from './breach-sheet.ts'

/** What was issued, and the way to issue more. GDPR art. 33(3), 33(5), 34(2). */
export function DocumentsPart({ sheet }: PartProps) {
  return (
    <BreachPart id="documents">
      <DocumentsSection sheet={sheet} />
    </BreachPart>
  )
}
