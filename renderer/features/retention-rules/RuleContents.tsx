import { useNavigate } from '@tanstack/react-router'
import type { Finding } from '#shared/domain/findings/finding'
import { ruleSections } from '#shared/text/retention-rules'
import { PartsContents } from '../../parts/sections/PartsContents.tsx'

/** The sections of a rule at its left edge, marked where its gaps are. */
export function RuleContents({
  findings,
}: {
  readonly findings: readonly Pick<Finding, 'code' | 'severity'>[]
}) {
  const navigate = useNavigate()
  const here = ruleSections.sentence.id
  return (
    <PartsContents
      sections={Object.values(ruleSections)}
      findings={findings.map(({ code, severity }) => ({ code, severity, field: here, about: [] }))}
      sectionOf={() => here}
      onSelect={(section) => void navigate({ to: '.', search: { section }, replace: true })}
    />
  )
}
