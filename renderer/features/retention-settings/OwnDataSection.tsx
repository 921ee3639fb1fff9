import { Link } from '@tanstack/react-router'
import { InlineSelect } from '#ui/inline/InlineSelect'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import type { RetentionRule } from '#shared/domain/catalogues/retention-rule'
import type { KeptData } from '#shared/domain/retention/settings'
import { periodWords, retentionSentence } from '#shared/text/retention'
import { retentionSettingsText as words } from '#shared/text/retention-settings'
import { ComesTo } from './ComesTo.tsx'
import { SettingsPart } from './SettingsPart.tsx'
import type { SettingsFields } from './use-retention-settings.ts'

// The colon keeps it apart from every id.
const NONE = 'none:'
const LINK = 'self-start rounded-mark text-13 text-accent hover:underline'

type OwnDataSectionProps = {
  readonly fields: SettingsFields
  readonly rules: readonly RetentionRule[]
  readonly requestRule: RetentionRule | null
  readonly evidencePeriod: string | null
}

/** The rules for what this program keeps itself, with what each comes to. GDPR art. 5(1)(e), 5(2). */
export function OwnDataSection(props: OwnDataSectionProps) {
  const rows = { fields: props.fields, rules: props.rules }
  return (
    <SettingsPart id="own">
      <div className="sheet-head">
        <p className="py-2 text-12 text-ink-soft">{words.ownIntro}</p>
      </div>
      <RequestsRow {...props} />
      <RuleRow own="deletions" name="deletionsRuleId" {...rows} />
      <RuleRow own="breaches" name="breachesRuleId" {...rows} />
      <EvidenceRow {...props} />
      <RuleRow own="journal" name="journalRuleId" {...rows} />
    </SettingsPart>
  )
}

function RequestsRow({ requestRule, rules }: OwnDataSectionProps) {
  return (
    <DefinitionRow label={words.requests} article={words.requestsArticle}>
      <span className="flex flex-col gap-0.5">
        <span>
          {requestRule === null ? words.noRule : `${requestRule.ref} ${requestRule.name}`}
        </span>
        <Told own="requests" rule={requestRule} rules={rules} />
        <Link to="/settings/requests" search={{ section: 'closed' }} className={LINK}>
          {words.requestsWhere}
        </Link>
      </span>
    </DefinitionRow>
  )
}

function EvidenceRow({ evidencePeriod, rules }: OwnDataSectionProps) {
  const period = evidencePeriod && words.evidencePeriod(periodWords(evidencePeriod))
  return (
    <DefinitionRow label={words.evidence} article={words.evidenceArticle}>
      <span className="flex flex-col gap-0.5">
        <span>{period ?? words.noRule}</span>
        <Told own="evidence" rule={null} rules={rules} />
        <Link to="/settings/deletions" className={LINK}>
          {words.deletionsWhere}
        </Link>
      </span>
    </DefinitionRow>
  )
}

type RuleRowProps = Pick<OwnDataSectionProps, 'fields' | 'rules'> & {
  readonly own: KeptData
  readonly name: 'deletionsRuleId' | 'breachesRuleId' | 'journalRuleId'
}

function RuleRow({ own, name, fields, rules }: RuleRowProps) {
  const row = fields.field(name)
  const chosen = rules.find(({ id }) => id === row.value) ?? null
  const choices = rules.map((rule) => ({
    id: rule.id,
    label: `${rule.ref} ${rule.name}`,
    description: retentionSentence(rule, rules),
  }))
  return (
    <InlineSelect
      {...row}
      value={row.value ?? NONE}
      choices={[{ id: NONE, label: words.noRule, isQuiet: true }, ...choices]}
      onSave={(id) => row.onSave(id === NONE ? null : id)}
      description={<Told own={own} rule={chosen} rules={rules} />}
    />
  )
}

type ToldProps = {
  readonly own: KeptData
  readonly rule: RetentionRule | null
  readonly rules: readonly RetentionRule[]
}

/** What the data is, what its rule says, and what that comes to today. */
function Told({ own, rule, rules }: ToldProps) {
  return (
    <span className="flex flex-col gap-0.5 text-12 text-ink-soft">
      <span>{words.hints[own]}</span>
      {rule === null ? null : <span dir="auto">{retentionSentence(rule, rules)}.</span>}
      <ComesTo own={own} />
    </span>
  )
}
