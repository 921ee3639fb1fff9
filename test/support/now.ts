/** The moment at which every test takes place, unless it says otherwise. */
export const NOW = '2026-11-22T10:00:00.000Z'
