import {
  QueryClient,
  useMutation,
  useQuery as useTanstackQuery,
  useSuspenseQuery,
  type UseMutationResult,
  type UseQueryResult,
} from '@tanstack/react-query'
import type { Workbench } from '#shared/ipc/bridge'
import type { CallInput, CallOutput, Channel, Contract } from '#shared/ipc/contract'
import type { Channels } from '#shared/ipc/define'
import { AppError, type Outcome } from '#shared/ipc/errors'
import type { AppEvent } from '#shared/ipc/events'

declare global {
  interface Window {
    workbench: Workbench
  }
}

export type QueryChannel = Channels<Contract, 'query'>

/** Calls a channel; throws AppError with the code the other side gave. */
export async function call<C extends Channel>(
  channel: C,
  input: CallInput<C>,
): Promise<CallOutput<C>> {
  // The vault process parsed the value with the channel's own output schema before it sent it.
  const outcome = (await window.workbench.call(channel, input)) as Outcome<CallOutput<C>>
  if (outcome.ok) return outcome.value
  throw new AppError(outcome.error.code, { problems: outcome.error.problems })
}

/** Tells the listener of changes, progress and menu items until the returned function is called. */
export function onAppEvent(listener: (event: AppEvent) => void): () => void {
  return window.workbench.onChange(listener)
}

// Without networkMode 'always' every call would wait for a network that never comes.
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      retry: false,
      staleTime: Infinity,
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
})

// Findings, lists and steps follow from several kinds of records, so any change reads the visible queries again.
onAppEventInBrowser((event) => {
  if (event.kind === 'changed') void queryClient.invalidateQueries()
  if (event.kind === 'vault-stopped') queryClient.clear()
})

function onAppEventInBrowser(listener: (event: AppEvent) => void): void {
  if ('workbench' in window) onAppEvent(listener)
}

/** Reads a channel and keeps it fresh: any change to the vault reads it again. */
export function useQuery<C extends QueryChannel>(
  channel: C,
  input: CallInput<C>,
): UseQueryResult<CallOutput<C>, AppError> {
  return useTanstackQuery<CallOutput<C>, AppError>({
    queryKey: [channel, input],
    queryFn: () => call(channel, input),
    placeholderData: (previous) => previous,
  })
}

/** Reads a channel before the screen that will show it is there. */
export function readAhead<C extends QueryChannel>(channel: C, input: CallInput<C>): void {
  void queryClient.prefetchQuery({
    queryKey: [channel, input],
    queryFn: () => call(channel, input),
  })
}

/** Like useQuery, for screens that suspend until the first answer is there. */
export function useLoaded<C extends QueryChannel>(channel: C, input: CallInput<C>): CallOutput<C> {
  return useSuspenseQuery({ queryKey: [channel, input], queryFn: () => call(channel, input) }).data
}

/** A function that runs a command or an action; errors arrive as AppError. */
export function useCommand<C extends Channel>(
  channel: C,
): UseMutationResult<CallOutput<C>, AppError, CallInput<C>> {
  return useMutation<CallOutput<C>, AppError, CallInput<C>>({
    mutationFn: (input) => call(channel, input),
  })
}
