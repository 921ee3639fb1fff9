/** Where the list of erasures was left, until the window is closed. */
export const keptPlace: { query: string; openedId: string | null } = { query: '', openedId: null }
