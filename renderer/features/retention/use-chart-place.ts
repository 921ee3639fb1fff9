import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import * as z from 'zod'
import { CHART_AXES, CHART_MEASURES } from '#shared/domain/retention/chart-axis'
import { call, useQuery } from '../../call.ts'
import type { Pick } from './pick.ts'

const NAME = 'retention-chart'
const KEY = ['chart-place']
const PICK_KEY = ['chart-pick']

export const CHART_VIEWS = ['chart', 'calendar', 'table'] as const

/** How the officer looks at the chart; kept in the vault as a preference. */
const ChartPlace = z.strictObject({
  view: z.enum(CHART_VIEWS),
  axis: z.enum(CHART_AXES),
  measure: z.enum(CHART_MEASURES),
  /** Fills that are switched off. */
  hidden: z.array(z.string()).max(500),
})
export type ChartPlace = z.infer<typeof ChartPlace>

const FIRST: ChartPlace = { view: 'chart', axis: '12', measure: 'deadlines', hidden: [] }

export type KeptChart = {
  /** Null until it is known how the chart was left. */
  readonly place: ChartPlace | null
  readonly setPlace: (change: Partial<ChartPlace>) => void
  readonly pick: Pick | null
  readonly setPick: (pick: Pick | null) => void
}

/** The chart as it was left, and what was chosen in it as long as the vault stays open. */
export function useChartPlace(): KeptChart {
  const client = useQueryClient()
  const [here, setHere] = useState(() => client.getQueryData<ChartPlace>(KEY) ?? null)
  const [pick, setPick] = useState(() => client.getQueryData<Pick>(PICK_KEY) ?? null)
  const kept = useQuery('preferences:read', { name: NAME })
  const place = here ?? (kept.isSuccess || kept.isError ? readPlace(kept.data) : null)
  const keep = useCallback(
    (key: string[], value: unknown) => {
      client.setQueryDefaults(key, { gcTime: Infinity })
      client.setQueryData(key, value)
    },
    [client],
  )
  return {
    place,
    setPlace: (change) => {
      if (!place) return
      const next = { ...place, ...change }
      keep(KEY, next)
      setHere(next)
      // A place that could not be kept costs an arrangement, no data.
      call('preferences:write', { name: NAME, value: next }).catch(() => undefined)
    },
    pick,
    setPick: (next) => {
      keep(PICK_KEY, next)
      setPick(next)
    },
  }
}

function readPlace(kept: unknown): ChartPlace {
  const read = ChartPlace.safeParse(kept)
  return read.success ? read.data : FIRST
}
