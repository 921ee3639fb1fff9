import { BreachPart } from './BreachPart.tsx'

/** What was issued, and the way to issue more. GDPR art. 33(3), 33(5), 34(2). */
export function DocumentsPart() {
  return <BreachPart id="documents">{null}</BreachPart>
}
