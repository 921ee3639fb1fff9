/** Titles and buttons of the system's own dialogs. */
export const dialogText = {
  openVault: 'Open a vault',
  createVault: 'Choose where the vault will be',
  createHere: 'Create here',
  saveRecoverySheet: 'Save recovery key',
}
