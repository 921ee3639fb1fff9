import type { Activity } from '../activities/activity.ts'
import { FINDING_CODES, type FindingCode } from './codes.ts'
import type { ActivityRule, FindingsContext } from './context.ts'
import * as duty from './duties.ts'
import type { Finding } from './finding.ts'
import * as basis from './lawful-basis.ts'
import * as data from './people-and-data.ts'
import * as retention from './retention.ts'
import * as security from './security.ts'
import { toFinding } from './to-findings.ts'
import * as transfer from './transfers.ts'

type RegisterOnly = 'F-CTRL-ID' | 'F-DPO' | 'F-REP'

const RULES: Record<Exclude<FindingCode, RegisterOnly>, ActivityRule> = {
  'F-PURP': data.lacksPurpose,
  'F-PURP-VAGUE': data.hasVaguePurpose,
  'F-SUBJ': data.lacksSubjects,
  'F-DATA': data.lacksData,
  'F-RECIP': duty.lacksRecipients,
  'F-TRANS-STMT': transfer.lacksTransferStatement,
  'F-TRANS-46': transfer.lacksSafeguard,
  'F-TRANS-49': transfer.stretchesDerogation,
  'F-RET-NONE': retention.lacksRetention,
  'F-RET-VAGUE': retention.hasVagueRetention,
  'F-RET-UNCITED-LAW': retention.citesNoRetentionLaw,
  'F-RET-NOMAX': retention.lacksMaximum,
  'F-RET-TRIGGER': retention.lacksTrigger,
  'F-RET-CRITERIA': retention.lacksCriteria,
  'F-RET-LI-OBJECTION': retention.forgetsObjection,
  'F-RET-NOT-IN-NOTICE': retention.differsFromNotice,
  'F-TOM': security.lacksSecurity,
  'F-TOM-GENERIC': security.assuresOnly,
  'F-LB-NONE': basis.lacksBasis,
  'F-LB-MULTI': basis.mixesBases,
  'F-LB-LI-NOINT': basis.namesNoInterest,
  'F-LB-LI-NOLIA': basis.lacksBalancing,
  'F-LB-LI-OBJ': basis.hidesObjection,
  'F-LB-CONS-NOREC': basis.lacksConsentProof,
  'F-LB-CONS-NOWD': basis.lacksWithdrawal,
  'F-LB-CONTRACT': basis.stretchesContract,
  'F-LB-LEGOBL': basis.citesNoObligation,
  'F-LB-VITAL': basis.stretchesVitalInterests,
  'F-ART9': data.lacksArt9Condition,
  'F-ART9-CHECK': data.needsArt9Check,
  'F-ART10': data.lacksArt10Law,
  'F-CHILD': duty.lacksChildMeasures,
  'F-ADM': duty.leavesDecisionUnexplained,
  'F-DPIA': duty.lacksDpiaDecision,
  'F-EPRIV': duty.lacksDeviceConsent,
  'F-SOFT': duty.breaksCustomerRule,
  'F-SRC': data.lacksSource,
  'F-DPA': duty.lacksProcessorContract,
  'F-JC': duty.lacksArrangement,
  'F-ANON': data.contradictsAnonymity,
  'F-STALE': duty.isStale,
  'F-OWNER': duty.lacksOwner,
}

const IN_ORDER = FINDING_CODES.flatMap((code) =>
  isActivityCode(code) ? [{ code, rule: RULES[code] }] : [],
)

function isActivityCode(code: FindingCode): code is keyof typeof RULES {
  return Object.hasOwn(RULES, code)
}

/** All gaps of a controller's activity, in the order of FINDINGS. GDPR art. 30(1). */
export function activityFindings(activity: Activity, context: FindingsContext): Finding[] {
  const findings: Finding[] = []
  for (const { code, rule } of IN_ORDER) {
    const finding = toFinding(code, rule(activity, context))
    if (finding) findings.push(finding)
  }
  return findings
}
