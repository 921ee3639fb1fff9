import { useState } from 'react'
import type { NoticeFinding } from '#shared/domain/findings/finding'
import type { OpenFinding } from '#shared/ipc/findings'
import { errorText } from '#shared/text/errors'
import { findingsListText } from '#shared/text/findings-list'
import { PageHeader } from '#ui/frame/PageHeader'
import { PageTabList, PageTabPanel, PageTabs } from '#ui/frame/PageTabs'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { useQuery } from '../../call.ts'
import { FilterBar } from '../../parts/list/FilterBar.tsx'
import { ListSearch } from '../../parts/list/ListSearch.tsx'
import { isFiltered } from '../../parts/list/list-view.ts'
import type { List } from '../../parts/list/list.ts'
import { useList } from '../../parts/list/use-list.ts'
import { useListMenu } from '../../parts/list/use-list-menu.ts'
import { ViewMenu } from '../../parts/list/ViewMenu.tsx'
import { countFindings } from './count-findings.ts'
import { findingColumns, findingSearchText, firstFindingsView } from './finding-columns.tsx'
import { findingRowId } from './finding-place.ts'
import { NoticeFindings } from './NoticeFindings.tsx'
import { RegisterFindings } from './RegisterFindings.tsx'

const text = findingsListText
const SEARCH_ID = 'search-findings'
const NO_NOTICE: readonly NoticeFinding[] = []

type Side = 'register' | 'notice'

/** The work list: every gap of the register and of the privacy notice, to be closed or answered. */
export function FindingsPage() {
  const { data, error } = useQuery('findings:list', undefined)
  const [side, setSide] = useState<Side>('register')
  const list = useList({
    name: 'findings-list',
    rows: data?.findings,
    allColumns: findingColumns,
    firstView: firstFindingsView,
    idOf: findingRowId,
    searchTextOf: findingSearchText,
  })
  useListMenu(SEARCH_ID)
  const notice = data?.notice ?? NO_NOTICE
  return (
    <PageTabs value={side} onChange={setSide}>
      <FindingsHeader list={list} side={side} notice={notice} />
      {error && !data ? (
        <div className="px-6">
          <ErrorNote title={errorText[error.code].title}>{errorText[error.code].todo}</ErrorNote>
        </div>
      ) : null}
      <PageTabPanel id="register">
        <RegisterFindings list={list} />
      </PageTabPanel>
      <PageTabPanel id="notice">
        <NoticeFindings findings={notice} />
      </PageTabPanel>
    </PageTabs>
  )
}

type FindingsHeaderProps = {
  readonly list: List<OpenFinding>
  readonly side: Side
  readonly notice: readonly NoticeFinding[]
}

function FindingsHeader({ list, side, notice }: FindingsHeaderProps) {
  const isRegister = side === 'register'
  const filters = (
    <div className="flex min-h-row min-w-0 grow flex-wrap items-center gap-x-1.5 gap-y-1">
      <div className="pr-4">
        <PageTabList
          label={text.sources}
          tabs={[
            { id: 'register', label: text.ofRegister },
            { id: 'notice', label: text.ofNotice },
          ]}
        />
      </div>
      {isRegister ? <FilterBar list={list} nounOf={text.count} /> : null}
    </div>
  )
  const search = <ListSearch list={list} id={SEARCH_ID} label={text.search} />
  return (
    <PageHeader
      title={text.title}
      state={list.isReady ? stateWords(list, isRegister ? null : notice) : '\u00a0'}
      search={isRegister ? search : null}
      viewMenu={isRegister ? <ViewMenu list={list} /> : null}
      filters={filters}
    />
  )
}

function stateWords(list: List<OpenFinding>, notice: readonly NoticeFinding[] | null): string {
  if (notice) {
    const open = notice.filter(({ resolvedOn }) => resolvedOn === null).length
    return text.noticeState(open, notice.length - open)
  }
  if (isFiltered(list.view)) return text.stateShown(list.rows.length, list.allRows.length)
  return text.state(countFindings(list.allRows))
}
