import { useState } from 'react'
import { ArrowLeft } from 'lucide-react'
import { useNavigate } from '@tanstack/react-router'
import { Button } from '#ui/actions/Button'
import { SearchField } from '#ui/fields/SearchField'
import { PageHeader } from '#ui/frame/PageHeader'
import { EmptyState } from '#ui/marks/EmptyState'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { SkeletonRows } from '#ui/marks/SkeletonRows'
import type { RuleOverview } from '#shared/ipc/retention'
import { errorText } from '#shared/text/errors'
import { retentionSentence } from '#shared/text/retention'
import { retentionRulesText as words } from '#shared/text/retention-rules'
import { useQuery } from '../../call.ts'
import { FoundTable } from '../../parts/list/FoundTable.tsx'
import { useListMenu } from '../../parts/list/use-list-menu.ts'
import { NewRuleDialog } from './NewRuleDialog.tsx'
import { keepOpened, keepQuery, placeInRules } from './place-in-rules.ts'
import { ruleColumns, type RuleRow } from './rule-columns.tsx'

const SEARCH_ID = 'rule-search'

/** Every retention rule with its sentence, what is held under it, and its gaps. GDPR art. 5(1)(e). */
export function RulesPage() {
  const { data, error } = useQuery('retention-rules:list', undefined)
  if (error && !data)
    return (
      <div className="p-6">
        <ErrorNote title={words.failed}>{errorText[error.code].todo}</ErrorNote>
      </div>
    )
  if (!data)
    return (
      <div className="p-6">
        <SkeletonRows count={12} />
      </div>
    )
  return <RulesList overviews={data} />
}

type RulesListProps = { readonly overviews: readonly RuleOverview[] }

function RulesList({ overviews }: RulesListProps) {
  const [query, setQuery] = useState(placeInRules().query)
  const [isAdding, setAdding] = useState(false)
  const { open, leave } = useWays()
  useListMenu(SEARCH_ID, () => setAdding(true))
  const rules = overviews.map(({ rule }) => rule)
  const rows = overviews.map((overview) => ({ ...overview, id: overview.rule.id }))
  const search = (typed: string) => {
    setQuery(typed)
    keepQuery(typed)
  }
  const add = (
    <Button kind="primary" onPress={() => setAdding(true)}>
      {words.add}
    </Button>
  )
  const gaps = overviews.filter(({ findings }) => findings.length > 0).length
  return (
    <>
      <PageHeader
        back={
          <Button kind="plain" icon={<ArrowLeft aria-hidden="true" />} onPress={leave}>
            {words.back}
          </Button>
        }
        title={words.title}
        state={rows.length === 0 ? undefined : words.state(rows.length, gaps)}
        search={
          rows.length === 0 ? null : (
            <SearchField id={SEARCH_ID} label={words.search} value={query} onChange={search} />
          )
        }
        primaryAction={rows.length === 0 ? null : add}
      />
      <div className="overflow-x-auto px-6 pb-16">
        {rows.length === 0 ? (
          <EmptyState title={words.nothingYet} article={words.nothingYetArticle} action={add}>
            {words.nothingYetHint}
          </EmptyState>
        ) : (
          <FoundRules rows={rows} query={query} onSearch={search} onOpen={open} />
        )}
      </div>
      {isAdding ? (
        <NewRuleDialog rules={rules} onClose={() => setAdding(false)} onCreated={open} />
      ) : null}
    </>
  )
}

type FoundRulesProps = {
  readonly rows: readonly RuleRow[]
  readonly query: string
  readonly onSearch: (query: string) => void
  readonly onOpen: (id: string) => void
}

function FoundRules({ rows, query, onSearch, onOpen }: FoundRulesProps) {
  const rules = rows.map(({ rule }) => rule)
  const textOf = ({ rule }: RuleRow) =>
    [rule.ref, rule.name, retentionSentence(rule, rules), rule.wording ?? ''].join('\n')
  return (
    <FoundTable<RuleRow>
      label={words.title}
      columns={ruleColumns(rules)}
      rows={rows}
      query={query}
      onSearch={onSearch}
      textOf={textOf}
      words={words}
      nameOf={({ rule }) => rule.name}
      onOpen={({ id }) => onOpen(id)}
      startAt={placeInRules().openedId}
    />
  )
}

function useWays() {
  const navigate = useNavigate()
  return {
    leave: () => void navigate({ to: '/retention' }),
    open: (id: string) => {
      keepOpened(id)
      void navigate({ to: '/retention/rules/$id', params: { id } })
    },
  }
}
