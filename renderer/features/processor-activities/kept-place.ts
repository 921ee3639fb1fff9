/** Where the reader was in the list when she left it. */
export const keptPlace: { query: string; openedId: string | null } = { query: '', openedId: null }
