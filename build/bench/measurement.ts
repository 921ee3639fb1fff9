/** Two ways to the same end whose times are compared within one run. */
export type Measurement = {
  name: string
  /** What is measured, and against what. */
  title: string
  /** How many times as long as the bare way ours should take at most; null where it is only reported. */
  target: number | null
  /** What is measured; milliseconds unless said otherwise. */
  unit?: 'ms' | 'MB'
  /** How many turns count; five unless said otherwise. */
  runs?: number
  prepare: () => Promise<Prepared>
}

/** Each way returns the milliseconds it took, or whatever else is measured. */
export type Prepared = {
  ours: () => Promise<number>
  bare: () => Promise<number>
  end: () => Promise<void>
}

export type Spread = { median: number; min: number; max: number }
export type Result = Pick<Measurement, 'name' | 'title' | 'target' | 'unit'> & {
  ours: Spread
  bare: Spread
  ratio: number
}

const RUNS = 5

/** Takes both ways in turn, so that a busy moment of the machine meets both; the first turn does not count. */
export async function measure({ prepare, runs = RUNS, ...about }: Measurement): Promise<Result> {
  const { ours, bare, end } = await prepare()
  const times = { ours: [] as number[], bare: [] as number[] }
  try {
    for (let run = 0; run <= runs; run += 1) {
      const took = { ours: await ours(), bare: await bare() }
      if (run === 0) continue
      times.ours.push(took.ours)
      times.bare.push(took.bare)
    }
  } finally {
    await end()
  }
  const spreads = { ours: spread(times.ours), bare: spread(times.bare) }
  return { ...about, ...spreads, ratio: spreads.ours.median / spreads.bare.median }
}

/** Median, least and most of some numbers. */
export function spread(numbers: readonly number[]): Spread {
  const sorted = numbers.toSorted((a, b) => a - b)
  const [low, high] = [Math.floor((sorted.length - 1) / 2), Math.ceil((sorted.length - 1) / 2)]
  return {
    median: ((sorted[low] ?? Number.NaN) + (sorted[high] ?? Number.NaN)) / 2,
    min: sorted[0] ?? Number.NaN,
    max: sorted.at(-1) ?? Number.NaN,
  }
}
