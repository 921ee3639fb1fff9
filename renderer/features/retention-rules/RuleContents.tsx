import { useNavigate } from '@tanstack/react-router'
import { ruleSections } from '#shared/text/retention-rules'
import { PartsContents } from '../../parts/sections/PartsContents.tsx'
import type { RuleGap } from './rule-gaps.ts'

/** The sections of a rule at its left edge, marked where its gaps are. */
export function RuleContents({ gaps }: { readonly gaps: readonly RuleGap[] }) {
  const navigate = useNavigate()
  const here = ruleSections.sentence.id
  return (
    <PartsContents
      sections={Object.values(ruleSections)}
      findings={gaps.map(({ code, severity }) => ({ code, severity, field: here, about: [] }))}
      sectionOf={() => here}
      onSelect={(section) => void navigate({ to: '.', search: { section }, replace: true })}
    />
  )
}
