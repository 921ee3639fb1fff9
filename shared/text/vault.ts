import type { Folder } from '../ipc/vault.ts'

/** The gate: welcome, creation, recovery key, unlocking. */
export const vaultText = {
  product: 'DPO Workbench',
  welcome: {
    title: 'Your registers, in one encrypted vault',
    intro:
      'Everything stays on this computer, in a folder only your passphrase opens. Nothing is ever sent anywhere.',
    empty: 'Start an empty register',
    emptyHint: 'Asks for the controller’s name and contact, then opens an empty register.',
    example: 'Open the example register',
    exampleHint:
      '24 processing activities of a real privacy notice, with their gaps. It is marked as an example and can be left in one step.',
    existing: 'Open an existing vault',
    existingHint: 'Choose the folder of a vault, such as one copied from another computer.',
  },
  create: {
    titleEmpty: 'Create a vault',
    titleExample: 'Create a vault for the example',
    stepWhere: 'Vault',
    name: 'Name of the vault',
    nameHint: 'Shown at the foot of the window.',
    officer: 'Your name',
    officerHint: 'The history shows it beside every change. It can stay empty.',
    where: 'Folder',
    chooseWhere: 'Choose folder',
    changeWhere: 'Choose another folder',
    noFolder: 'No folder chosen yet',
    controller: 'Controller',
    legalName: 'Legal name',
    legalNameHint: 'As registered, not only a domain name.',
    postalAddress: 'Postal address',
    email: 'E-mail address',
    phone: 'Phone',
    country: 'Country',
    passphraseTitle: 'Passphrase',
    passphrase: 'Passphrase',
    passphraseHint:
      'At least 15 characters. Five random words are easy to remember and hard to guess.',
    again: 'Passphrase again',
    generate: 'Suggest five words',
    show: 'Show',
    hide: 'Hide',
    differs: 'The two passphrases are not the same.',
    tooShort: (missing: number) =>
      missing === 1 ? '1 more character is needed.' : `${missing} more characters are needed.`,
    lost: 'If passphrase and recovery key are both lost, nobody can open the vault again: not you, not us, not an authority.',
    submit: 'Create vault',
    back: 'Back',
    creating: 'Creating the vault…',
    useEmptyFolder: 'This folder already holds something. Choose a new or an empty one.',
  },
  strength: {
    label: 'Strength',
    words: ['very weak', 'weak', 'fair', 'good', 'strong'] as const,
  },
  recovery: {
    title: 'Write down your recovery key',
    intro:
      'This key opens the vault if you forget the passphrase. It is shown only now. Print it or save it where this computer’s disk is not, then type it back.',
    key: 'Recovery key',
    print: 'Print',
    save: 'Save as PDF',
    saved: 'Saved.',
    printed: 'Handed to the printer.',
    notPrinted: 'Not printed.',
    typeBack: 'Type the recovery key',
    typeBackHint: 'From your sheet, with or without hyphens.',
    confirm: 'Finish',
    later: 'Do this later',
    reminder: 'The recovery key of this vault was never typed back.',
  },
  unlock: {
    title: 'Unlock',
    passphrase: 'Passphrase',
    recoveryKey: 'Recovery key',
    useRecoveryKey: 'Use the recovery key instead',
    usePassphrase: 'Use the passphrase instead',
    submit: 'Unlock',
    other: 'Open another vault or create a new one',
    unlocking: 'Deriving the key…',
    waiting: (seconds: number) => `Wait ${seconds} s before the next try.`,
  },
  folder: {
    vault: '',
    'not-a-vault': 'This folder is not a vault.',
    missing: 'The vault used last is no longer where it was.',
    empty: 'This folder is empty.',
    newer:
      'This vault was written by a newer version of the program. Install that version to open it.',
    'damaged-header':
      'The vault’s key file is damaged. Restore vault.hdr from a backup of the folder.',
    'open-elsewhere':
      'This vault is already open in another window or on another computer. Close it there, then try again.',
    'read-only': 'The folder cannot be written to. Copy the vault to a folder you may write to.',
  } satisfies Record<Folder['kind'], string>,
  tryAgain: 'Try again',
}
