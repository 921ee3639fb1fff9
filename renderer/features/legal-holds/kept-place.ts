/** Where the list of holds was left, until the window is closed. */
export const keptPlace: { query: string; openedId: string | null } = { query: '', openedId: null }
