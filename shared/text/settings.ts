/** The settings page. */
export const settingsText = {
  title: 'Settings',
  failed: 'The settings could not be read.',
  state: 'What the vault knows about itself and about you.',
  vault: 'Vault',
  name: 'Name',
  folder: 'Folder',
  created: 'Created on',
  version: 'Program version',
  you: 'You',
  officer: 'Your name',
  officerHint: 'History shows it beside your changes from the next unlocking on.',
  save: 'Save name',
  savedName: 'Saved your name',
  recovery: 'Recovery key',
  confirmed: 'You typed the recovery key back when you received it.',
  notConfirmed:
    'Nobody has typed the recovery key of this vault back yet. If it was lost, make a new one.',
  renew: 'Make a new recovery key',
  renewHint:
    'It opens the vault if you forget the passphrase. A new key replaces the one you have, which then opens nothing any more.',
  requests: 'Requests',
  requestsHint:
    'Country and public holidays, what waiting does to a date, house targets, and how long closed cases keep personal data.',
  requestsLink: 'Due dates and holidays',
  deletions: 'Deletions',
  deletionsHint:
    'House targets for age-verification cases, who decides, whose age applies abroad, and how long the evidence is kept.',
  deletionsLink: 'Targets and rules',
  breaches: 'Breaches',
  breachesHint:
    'The hours of the clock, when it warns, and from what on a notification is proposed.',
  breachesLink: 'Clock and proposals',
  retention: 'Retention',
  retentionHint:
    'From when on data counts as due soon, and how long this program keeps what it stores itself.',
  retentionLink: 'Retention of this program’s own data',
  exports: 'Export and import',
  exportsHint:
    'The whole register as one file, the list as a table, or the document for an authority.',
}
