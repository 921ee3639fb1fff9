/** Titles and buttons of the system's own dialogs. */
export const dialogText = {
  openVault: 'Open a vault',
  createVault: 'Choose where the vault will be',
  createHere: 'Create here',
  saveRecoverySheet: 'Save recovery key',
  unsaved: 'Something you typed could not be saved.',
  unsavedDetail: 'It is marked beside its field. Go back to correct it, or close and lose it.',
  goBack: 'Go back',
  closeAnyway: 'Close and lose it',
}
