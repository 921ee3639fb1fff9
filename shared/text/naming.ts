/** Words of the small dialog that asks for the name of something new. */
export const namingText = {
  create: 'Create',
  add: 'Add',
  hint: 'Everything else is recorded in the sheet that opens.',
} as const
