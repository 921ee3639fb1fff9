import type { RiskOutcome } from './assessment.ts'
import type { EdpbCase, EdpbCode } from './edpb-cases.ts'
import type { Advice } from './edpb-example.ts'
import { isNotifiable } from './notifiable.ts'
import type { BreachSettings } from './settings.ts'
import { BANDS, type Band } from './severity.ts'

export type AuthorityProposal = 'notify' | 'record-only'
export type PeopleProposal = 'tell' | 'not-needed'

/** What speaks for what; an example that says "it depends" is open and lowers nothing. */
export type ProposalReason =
  | { kind: 'band'; band: Band; authority: AuthorityProposal; people: PeopleProposal }
  | {
      kind: 'case'
      code: EdpbCode
      isConfirmed: boolean
      /** Nearest of all to the incident, whether it was ticked or not. */
      isNearest: boolean
      authority: AuthorityProposal | 'open'
      people: PeopleProposal | 'open'
    }
  | { kind: 'outcome'; outcome: RiskOutcome; authority: AuthorityProposal; people: PeopleProposal }
  /** The settings ask to notify at high risk only, as a pending reform proposes. */
  | { kind: 'threshold' }

/** What is proposed, and why; open where all that is known depends on the case. The officer decides. */
export type BreachProposal = {
  authority: AuthorityProposal | 'open'
  people: PeopleProposal | 'open'
  reasons: ProposalReason[]
}
type ProposalFacts = {
  band: Band | null
  cases: readonly EdpbCase[]
  /** It counts beside those that were ticked: a milder one must not take its place. */
  nearest: EdpbCase | null
  outcome: RiskOutcome | null
}
type ProposalSettings = Pick<
  BreachSettings,
  'notificationThreshold' | 'notifyFromBand' | 'tellFromBand'
>

/**
 * The strictest of band, examples and conclusion; null while nothing says anything. Whoever has to
 * tell people has to notify as well. GDPR art. 33(1), 34(1).
 */
export function breachProposal(
  { band, cases, nearest, outcome }: ProposalFacts,
  settings: ProposalSettings,
): BreachProposal | null {
  const told: Exclude<ProposalReason, { kind: 'threshold' }>[] = [
    ...(band === null ? [] : [bandReason(band, settings)]),
    ...(nearest === null ? [] : [{ ...caseReason(nearest, settings), isNearest: true }]),
    ...cases
      .filter(({ code }) => code !== nearest?.code)
      .map((example) => caseReason(example, settings)),
    ...(outcome === null ? [] : [outcomeReason(outcome, settings)]),
  ]
  if (told.every(({ authority, people }) => authority === 'open' && people === 'open')) return null
  const isRaised = settings.notificationThreshold === 'high-risk'
  return {
    authority: strictest(
      told.map(({ authority }) => authority),
      ['notify', 'record-only'],
    ),
    people: strictest(
      told.map(({ people }) => people),
      ['tell', 'not-needed'],
    ),
    reasons: [...told, ...(isRaised ? [{ kind: 'threshold' } as const] : [])],
  }
}

/** The first of the advices that anything gives; without one, not even the mildest is proposed. */
function strictest<T extends string>(given: readonly T[], advices: readonly T[]): T | 'open' {
  return advices.find((advice) => given.includes(advice)) ?? 'open'
}

// Practice, not law: ENISA sets no legal threshold.
function bandReason(band: Band, settings: ProposalSettings): ProposalReason & { kind: 'band' } {
  const reaches = (from: Band) => BANDS.indexOf(band) >= BANDS.indexOf(from)
  const isHigh = reaches(settings.tellFromBand)
  return { kind: 'band', band, ...proposed(reaches(settings.notifyFromBand), isHigh, settings) }
}

function caseReason(
  { code, isConfirmed, authority, people }: EdpbCase,
  settings: ProposalSettings,
): ProposalReason & { kind: 'case' } {
  const known = proposed(authority === 'yes', people === 'yes', settings)
  const isOpen = (advice: Advice) => advice === 'depends'
  const isRaised = settings.notificationThreshold === 'high-risk'
  // With the raised threshold the authority follows the people: both ask for high risk.
  const isAuthorityOpen = isOpen(authority) || (isRaised && authority === 'yes' && isOpen(people))
  return {
    kind: 'case',
    code,
    isConfirmed,
    isNearest: false,
    authority: isAuthorityOpen ? 'open' : known.authority,
    people: isOpen(people) ? 'open' : known.people,
  }
}

function outcomeReason(
  outcome: RiskOutcome,
  settings: ProposalSettings,
): ProposalReason & { kind: 'outcome' } {
  const isHigh = outcome === 'high-risk'
  return { kind: 'outcome', outcome, ...proposed(outcome !== 'unlikely', isHigh, settings) }
}

function proposed(
  isRisk: boolean,
  isHigh: boolean,
  { notificationThreshold }: ProposalSettings,
): { authority: AuthorityProposal; people: PeopleProposal } {
  const outcome = isHigh ? 'high-risk' : isRisk ? 'risk' : 'unlikely'
  return {
    authority: isNotifiable(outcome, notificationThreshold) ? 'notify' : 'record-only',
    people: isHigh ? 'tell' : 'not-needed',
  }
}
