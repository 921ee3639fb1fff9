import { useMemo, type ReactNode } from 'react'
import { Button } from '#ui/actions/Button'
import { PageHeader } from '#ui/frame/PageHeader'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { RecordTitle } from '#ui/sheet/RecordTitle'
import { SectionHeading } from '#ui/sheet/SectionHeading'
import { SheetSection, SplitSheet } from '#ui/sheet/SplitSheet'
import type { CatalogueOverview } from '#shared/ipc/catalogues'
import type { RuleEffect, RuleOverview } from '#shared/ipc/retention'
import { retentionRulesText as words, ruleSections } from '#shared/text/retention-rules'
import { useFirstProblem } from '../../parts/fields/use-first-problem.ts'
import { headingIdOf } from '../../parts/sections/section-words.ts'
import { SheetPart } from '../../parts/sections/SheetPart.tsx'
import { showToast } from '../../ui/layers/Toast.tsx'
import { EffectExamples } from './EffectExamples.tsx'
import { ExplainingFields } from './ExplainingFields.tsx'
import { NoticeFields } from './NoticeFields.tsx'
import { draftProblems, ruleOf } from './rule-draft.ts'
import type { RuleForm } from './rule-form.ts'
import { ruleGaps } from './rule-gaps.ts'
import { RuleContents } from './RuleContents.tsx'
import { RuleGaps } from './RuleGaps.tsx'
import { RuleSentence } from './RuleSentence.tsx'
import { RuleUsers } from './RuleUsers.tsx'
import { RuleVersions } from './RuleVersions.tsx'
import { SaveBar } from './SaveBar.tsx'
import { useRemoveRule } from './use-remove-rule.ts'
import { useRuleDraft } from './use-rule-draft.ts'
import { useRuleEffect } from './use-rule-effect.ts'
import { useRuleFindings } from './use-rule-findings.ts'
import { useSaveRule } from './use-save-rule.ts'

type RuleSheetProps = {
  readonly overview: RuleOverview
  readonly lists: CatalogueOverview
  readonly back: ReactNode
  readonly onRemoved: () => void
}

/** A rule that can be written, what saving would move, and who follows it. */
export function RuleSheet({ overview, lists, back, onRemoved }: RuleSheetProps) {
  const { rule } = overview
  const users = lists.uses[rule.id] ?? []
  const { writing, form, reading, saving, discard } = useRuleForm(overview, lists)
  const margin = useRuleMargin(overview, form)
  const remove = useRemoveRule({ rule, users, onRemoved })
  const top = useFirstProblem(saving.refusals)
  const hasProblems = form.problems.size > 0
  return (
    <>
      <RuleHeader overview={overview} back={back} onRemove={remove.run} />
      <SplitSheet contents={<RuleContents findings={margin.findings} />}>
        <div ref={top} className="flex flex-col gap-6">
          {remove.isRefused ? (
            <ErrorNote tone="warning" title={words.inUseTitle(rule.name)}>
              {words.inUse(users)}
            </ErrorNote>
          ) : null}
          {writing.wasKept ? <ErrorNote tone="neutral" title={words.kept} /> : null}
          {writing.isOvertaken ? <ErrorNote tone="warning" title={words.overtaken} /> : null}
          <RuleSections form={form} notes={margin.notes} />
          {writing.isDirty && !hasProblems ? <Moves effect={reading.effect} /> : null}
        </div>
        <RuleUsers overview={overview} lists={lists} />
        <SheetPart section={ruleSections.versions}>
          <RuleVersions rule={rule} rules={form.rules} />
        </SheetPart>
      </SplitSheet>
      {writing.isDirty ? (
        <SaveBar
          reading={reading}
          hasProblems={hasProblems}
          refusal={saving.refusal}
          isBusy={saving.isBusy}
          onSave={saving.save}
          onDiscard={discard}
        />
      ) : null}
    </>
  )
}

type RuleHeaderProps = Pick<RuleSheetProps, 'overview' | 'back'> & { readonly onRemove: () => void }

function RuleHeader({ overview, back, onRemove }: RuleHeaderProps) {
  const { rule, version, uses, holdings } = overview
  return (
    <PageHeader
      back={back}
      title={
        <span className="line-clamp-2">
          <span className="text-ink-faint">{rule.ref}</span> <bdi>{rule.name}</bdi>
        </span>
      }
      pinned={<RecordTitle refNo={rule.ref} name={rule.name} />}
      state={words.sheetState(version, uses.length, holdings)}
      primaryAction={<Button onPress={onRemove}>{words.remove}</Button>}
    />
  )
}

function Moves({ effect }: { readonly effect: RuleEffect | null }) {
  if (effect === null || effect.examples.length === 0) return null
  return (
    <SheetSection
      headingId="rule-moves"
      heading={
        <>
          <SectionHeading id="rule-moves" title={words.examples} />
          <EffectExamples effect={effect} />
        </>
      }
    >
      {null}
    </SheetSection>
  )
}

type RuleSectionsProps = { readonly form: RuleForm; readonly notes: ReactNode }

function RuleSections({ form, notes }: RuleSectionsProps) {
  return (
    <SheetSection
      headingId={headingIdOf(ruleSections.sentence.id)}
      heading={
        <div className="flex flex-col gap-6">
          <SectionHeading
            id={headingIdOf(ruleSections.sentence.id)}
            title={ruleSections.sentence.title}
            article={ruleSections.sentence.article}
          />
          <div className="grid gap-x-8 gap-y-6 @min-[36rem]:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
            <RuleSentence form={form} />
            <NoticeFields form={form} />
          </div>
          <ExplainingFields form={form} />
        </div>
      }
      notes={notes}
    >
      {null}
    </SheetSection>
  )
}

/** What the margin says while the rule is written, and whether it says anything at all. */
function useRuleMargin(overview: RuleOverview, form: RuleForm) {
  const findings = useRuleFindings(overview)
  const gaps = ruleGaps(ruleOf(form.draft), form.rules)
  const saved = new Set(ruleGaps(overview.rule, form.rules).map(({ code }): string => code))
  // Only the dates of holdings show these; what the rule itself lacks is judged as it is written.
  const shown = [...findings.listed.values()].filter(({ finding }) => !saved.has(finding.code))
  const all = [...gaps, ...shown.map(({ finding }) => finding)]
  const notes = all.length > 0 ? <RuleGaps gaps={gaps} shown={shown} findings={findings} /> : null
  return { findings: all, notes }
}

function useRuleForm({ rule }: RuleOverview, { catalogues }: CatalogueOverview) {
  const writing = useRuleDraft(rule)
  const { draft, isDirty, change } = writing
  const rules = catalogues['retention-rule']
  const problems = useMemo(
    () => (isDirty ? draftProblems(draft, catalogues) : new Map()),
    [isDirty, draft, catalogues],
  )
  const hasProblems = problems.size > 0
  // What cannot be saved moves nothing; what is saved is asked for instead.
  const reading = useRuleEffect(hasProblems ? rule : ruleOf(draft))
  const saving = useSaveRule({ writing, hasProblems, effect: reading.effect })
  const form: RuleForm = { draft, saved: rule, change, problems, rules }
  const discard = () => {
    writing.discard()
    saving.setRefusal(null)
    showToast({ title: words.discarded })
  }
  return { writing, form, reading, saving, discard }
}
