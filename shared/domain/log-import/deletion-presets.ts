import type { SourcePreset } from './presets.ts'

/** Where logs of deletions come from: no program's export is known, each team keeps its own table. */
export const DELETION_PRESETS = [
  { name: 'generic', certainty: 'assumed', heads: [], columns: {} },
] as const satisfies readonly SourcePreset[]
