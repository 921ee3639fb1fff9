import { emptyRetentionRule, type RetentionRule } from '../domain/catalogues/retention-rule.ts'
import { FIRST_RETENTION_SETTINGS, type RetentionSettings } from '../domain/retention/settings.ts'
import { exampleRuleId } from './catalogues.ts'

const OWN = {
  deletions: {
    ref: 'RET-OWN-DEL',
    name: 'Deletion evidence (proposal)',
    event: 'the deletion',
    period: 'P3Y',
    triggerDefinition: 'The day on which the deletion was recorded.',
  },
  breaches: {
    ref: 'RET-OWN-BRE',
    name: 'Breach files (proposal)',
    event: 'closing',
    period: 'P5Y',
    triggerDefinition: 'The day on which the file of the breach was closed.',
  },
  journal: {
    ref: 'RET-OWN-JRN',
    name: 'Journal values (proposal)',
    event: 'the change',
    period: 'P3Y',
    triggerDefinition: 'The day of the change whose values the journal keeps.',
  },
} as const

const PROPOSED =
  'Proposed for the example: no law sets a figure for evidence; the controller chooses and gives reasons (GDPR art. 5(1)(e), 5(2)).'

/** Proposed rules for what this program keeps itself; no law sets their figures. */
export function exampleOwnRules(): RetentionRule[] {
  return Object.values(OWN).map(({ ref, ...known }) => ({
    ...emptyRetentionRule(exampleRuleId(ref), ref, 'fixed_after_event'),
    ...known,
    criteria: PROPOSED,
  }))
}

/** The settings of the example, which name those rules. */
export function exampleRetentionSettings(): RetentionSettings {
  return {
    ...FIRST_RETENTION_SETTINGS,
    deletionsRuleId: exampleRuleId(OWN.deletions.ref),
    breachesRuleId: exampleRuleId(OWN.breaches.ref),
    journalRuleId: exampleRuleId(OWN.journal.ref),
  }
}
