import type { FindingCode } from '#shared/domain/findings/codes'
import type { OpenFinding } from '#shared/ipc/findings'
import type { RuleOverview } from '#shared/ipc/retention'
import { useQuery } from '../../call.ts'

/** What the work list says about a rule: its own findings, and those its activities carry. */
export type RuleFindings = {
  /** To be answered on the rule itself. */
  readonly listed: ReadonlyMap<FindingCode, OpenFinding>
  /** To be answered on the activities that use the rule. */
  readonly reportedBy: (code: FindingCode) => readonly OpenFinding[]
}

/** Reads where each finding about a rule is answered. */
export function useRuleFindings({ rule, uses }: RuleOverview): RuleFindings {
  const { data } = useQuery('findings:list', undefined)
  const all = data?.findings ?? []
  const own = all.filter(
    ({ subject, recordId }) => subject === 'retention-rule' && recordId === rule.id,
  )
  return {
    listed: new Map(own.map((row) => [row.finding.code, row])),
    reportedBy: (code) =>
      all.filter(
        ({ subject, refNo, finding }) =>
          subject === 'activity' && finding.code === code && uses.includes(refNo),
      ),
  }
}
