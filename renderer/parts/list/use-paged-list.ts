import {
  keepPreviousData,
  useInfiniteQuery,
  useQueryClient,
  type InfiniteData,
  type QueryKey,
} from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { AppError } from '#shared/ipc/errors'
import type { List } from './list.ts'
import type { ListView } from './list-view.ts'
import { useArrangement, type ArrangementInput } from './use-arrangement.ts'
import { useRowsCursor } from './use-rows-cursor.ts'
import { shownColumns } from './shown-columns.ts'
import { useSettled } from './use-settled.ts'

const ASK_AFTER_MS = 150
/** So many rows before the last one that is there, the next page is read. */
const ROWS_AHEAD = 100
const EMPTY: readonly never[] = []

export type Page<Row, Cursor> = {
  readonly rows: readonly Row[]
  /** Where the next page begins; null after the last. */
  readonly next: Cursor | null
}

export type PagedListInput<
  Row,
  Question,
  Cursor,
  P extends Page<Row, Cursor>,
> = ArrangementInput<Row> & {
  readonly idOf: (row: Row) => string
  /** What is asked of the vault under an arrangement. */
  readonly questionOf: (view: ListView) => Question
  readonly readPage: (question: Question, after: Cursor | null) => Promise<P>
}

export type PagedList<Row, Question, P> = {
  /** Whoever knows how many rows match puts that number in the place of null. */
  readonly list: List<Row>
  /** What was asked last; null while the arrangement is read. */
  readonly asked: Question | null
  /** The pages read so far. */
  readonly pages: readonly P[]
  readonly error: AppError | null
}

/** A list that the vault sorts, searches and filters, read page by page as it is scrolled. */
export function usePagedList<Row extends object, Question, Cursor, P extends Page<Row, Cursor>>(
  input: PagedListInput<Row, Question, Cursor, P>,
): PagedList<Row, Question, P> {
  const { name, allColumns, idOf, questionOf } = input
  const { isKnown, ...arrangement } = useArrangement(input)
  const { view } = arrangement
  const setView = useOneOrder(arrangement.setView)
  const text = useSettled(isKnown ? JSON.stringify(questionOf(view)) : null, ASK_AFTER_MS)
  // The text was written from a question.
  const asked = useMemo(() => (text === null ? null : (JSON.parse(text) as Question)), [text])
  const read = usePages(input, text, asked)
  const cursor = useRowsCursor({ name, rows: read.rows, idOf, setView })
  const columns = useMemo(() => shownColumns(allColumns, view), [allColumns, view])
  const list: List<Row> = {
    ...arrangement,
    ...cursor,
    setView,
    columns,
    isArranged: isKnown,
    isReady: isKnown && read.pages !== undefined,
    allRows: read.rows,
    rowCount: read.hasNextPage ? null : read.rows.length,
    reach: read.reach,
    question: read.question,
  }
  return { list, asked, pages: read.pages ?? EMPTY, error: read.error }
}

/** The vault knows one order at a time. */
function useOneOrder(setView: List<never>['setView']): List<never>['setView'] {
  return useCallback(
    (change) =>
      setView((now) => {
        const next = change(now)
        return next.sort.length > 1 ? { ...next, sort: next.sort.slice(-1) } : next
      }),
    [setView],
  )
}

function usePages<Row, Question, Cursor, P extends Page<Row, Cursor>>(
  { name, readPage }: PagedListInput<Row, Question, Cursor, P>,
  text: string | null,
  asked: Question | null,
) {
  const read = useInfiniteQuery<P, AppError, InfiniteData<P>, QueryKey, Cursor | null>({
    queryKey: ['pages', name, text],
    enabled: asked !== null,
    // Nothing is asked before there is a question; the library forgets the type of its own cursor.
    queryFn: ({ pageParam }) => readPage(asked as Question, pageParam as Cursor | null),
    initialPageParam: null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    // Whoever comes back from a sheet finds all the rows that were read.
    gcTime: Infinity,
  })
  const { data, hasNextPage, isFetching, isPlaceholderData, fetchNextPage } = read
  const isStuck = read.isFetchNextPageError
  useOnlyOneKept(name, isPlaceholderData ? null : text)
  const rows: readonly Row[] = useMemo(
    () => data?.pages.flatMap((page) => page.rows) ?? EMPTY,
    [data],
  )
  const canReadOn = hasNextPage && !isFetching && !isPlaceholderData
  const triedAt = useRef(-1)
  const reach = useCallback(
    (endIndex: number) => {
      if (!canReadOn || endIndex < rows.length - ROWS_AHEAD) return
      // A page that could not be read is asked for again from another place, not over and over.
      if (isStuck && endIndex === triedAt.current) return
      triedAt.current = endIndex
      void fetchNextPage()
    },
    [canReadOn, isStuck, rows.length, fetchNextPage],
  )
  return {
    rows,
    pages: data?.pages,
    hasNextPage,
    reach,
    question: isPlaceholderData ? null : text,
    error: read.error,
  }
}

/** Answers to earlier questions are let go: there is no end to what can be typed into a search. */
function useOnlyOneKept(name: string, text: string | null): void {
  const client = useQueryClient()
  useEffect(() => {
    if (text === null) return
    client.removeQueries({
      queryKey: ['pages', name],
      predicate: ({ queryKey }) => queryKey[2] !== text,
    })
  }, [client, name, text])
}
