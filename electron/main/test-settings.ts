import { app } from 'electron'

/** Settings for tests, heeded only where the program runs from its sources: a frozen clock, cheap keys. */
export function testSettings(): { cheapKeys: boolean; frozenAt: string | null } {
  if (app.isPackaged) return { cheapKeys: false, frozenAt: null }
  return {
    cheapKeys: process.env.WORKBENCH_TEST_KDF === 'floor',
    frozenAt: process.env.WORKBENCH_NOW ?? null,
  }
}
