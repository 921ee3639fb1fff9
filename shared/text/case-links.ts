/** How a case is found, linked to another record and taken away again. */
export const caseLinkText = {
  add: 'Link a case…',
  search: 'Find a case',
  none: 'No other case found.',
  link: (ref: string) => `Link ${ref}`,
  unlink: (ref: string) => `Unlink ${ref}`,
  unlinked: (ref: string) => `${ref} unlinked`,
}
