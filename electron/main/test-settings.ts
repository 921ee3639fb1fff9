import { app } from 'electron'

export type TestSettings = {
  cheapKeys: boolean
  /** An instant at which the vault's clock stands. */
  frozenAt: string | null
  /** A file that says where the vault's clock stands, read at every call. */
  clockFile: string | null
}

/** Settings for tests, heeded only where the program runs from its sources: a steered clock, cheap keys. */
export function testSettings(): TestSettings {
  if (app.isPackaged) return { cheapKeys: false, frozenAt: null, clockFile: null }
  return {
    cheapKeys: process.env.WORKBENCH_TEST_KDF === 'floor',
    frozenAt: process.env.WORKBENCH_NOW ?? null,
    clockFile: process.env.WORKBENCH_CLOCK_FILE ?? null,
  }
}
