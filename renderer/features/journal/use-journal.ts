import { useInfiniteQuery } from '@tanstack/react-query'
import type { AppError } from '#shared/ipc/errors'
import type { Deed } from '#shared/ipc/journal'
import { call } from '../../call.ts'

const PAGE = 100

export type Journal = {
  readonly entries: readonly Deed[] | undefined
  readonly total: number
  readonly error: AppError | null
  readonly hasMore: boolean
  readonly isLoadingMore: boolean
  readonly loadMore: () => void
}

/** The journal from its newest entry down, page by page; a new entry reads all pages shown again. */
export function useJournal(): Journal {
  const query = useInfiniteQuery<Awaited<ReturnType<typeof readPage>>, AppError>({
    queryKey: ['journal:list', 'pages'],
    queryFn: ({ pageParam }) => readPage(pageParam as number | null),
    initialPageParam: null,
    getNextPageParam: ({ entries }) => {
      const oldest = entries.at(-1)
      return entries.length < PAGE || !oldest ? undefined : oldest.seq
    },
  })
  return {
    entries: query.data?.pages.flatMap((page) => page.entries),
    total: query.data?.pages[0]?.total ?? 0,
    error: query.error,
    hasMore: query.hasNextPage,
    isLoadingMore: query.isFetchingNextPage,
    loadMore: () => void query.fetchNextPage(),
  }
}

function readPage(before: number | null) {
  return call('journal:list', { before, limit: PAGE })
}
