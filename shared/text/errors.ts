import type { ErrorCode } from '../ipc/errors.ts'

/** What happened, what was kept, and what to do. */
export const errorText: Record<ErrorCode, { title: string; todo: string }> = {
  internal: {
    title: 'Something went wrong inside the program.',
    todo: 'Nothing was changed. Try again; if it happens again, lock the vault and open it anew.',
  },
  'invalid-input': { title: 'Some of this cannot be saved.', todo: 'Correct the marked fields.' },
  'unknown-channel': {
    title: 'The program asked itself for something it does not know.',
    todo: 'Nothing was changed.',
  },
  'not-our-window': {
    title: 'A call from outside the window was refused.',
    todo: 'Nothing was changed.',
  },
  'vault-locked': { title: 'The vault is locked.', todo: 'Unlock it to go on.' },
  'vault-stopped': {
    title: 'The vault closed unexpectedly.',
    todo: 'Everything saved is safe. Unlock the vault again.',
  },
  'not-found': {
    title: 'This record is no longer there.',
    todo: 'Go back to the list; undo may bring it back.',
  },
  'nothing-to-undo': {
    title: 'There is nothing left to undo in this session.',
    todo: 'The journal shows earlier changes.',
  },
  'changed-meanwhile': {
    title: 'The record was changed in the meantime.',
    todo: 'Nothing was changed. Look at its history.',
  },
  'undo-import-apart': {
    title: 'An import is taken back from the list of imports.',
    todo: 'Nothing was undone. Open the import page and take it back there.',
  },
  cancelled: { title: 'Cancelled.', todo: 'Nothing was written.' },
  'wrong-secret': {
    title: 'The passphrase or recovery key does not open this vault.',
    todo: 'Check capital letters and the keyboard layout, then try again.',
  },
  'not-a-vault': {
    title: 'This folder is not a vault.',
    todo: 'Choose the folder whose name ends in .vault.',
  },
  'vault-damaged': {
    title: 'The vault is damaged.',
    todo: 'Nothing was changed. The passphrase was right. Restore the last backup of the folder.',
  },
  'header-refused': {
    title: 'The vault’s key file is damaged or was altered.',
    todo: 'Nothing was changed. Restore vault.hdr from a backup of the folder.',
  },
  'file-newer-than-app': {
    title: 'This vault was written by a newer version of the program.',
    todo: 'Nothing was changed. Install the newer version to open it.',
  },
  'vault-open-elsewhere': {
    title: 'This vault is already open in another window or on another computer.',
    todo: 'Close it there, then try again.',
  },
  'vault-older-than-anchor': {
    title: 'This vault is older than the last time it was seen here.',
    todo: 'It may be an old copy that lacks the latest changes. Nothing was changed. Open the newest copy of the folder; only if there is none, open this one.',
  },
  'folder-read-only': {
    title: 'The folder cannot be written to.',
    todo: 'Nothing was changed. Choose a folder you may write to, or ask for the right to.',
  },
  'folder-not-empty': {
    title: 'The folder already holds something.',
    todo: 'Choose a new or an empty folder.',
  },
  'folder-unusable': {
    title: 'A vault cannot be at this place.',
    todo: 'Nothing was changed. Choose another folder, or a shorter name.',
  },
  'folder-gone': {
    title: 'The vault’s folder is no longer where it was.',
    todo: 'The change was not saved; everything before it is in the folder. Put the folder back, or lock the vault and open it at its new place.',
  },
  'network-folder': {
    title: 'The folder is on a network drive.',
    todo: 'A vault there can be damaged by others. Choose a folder on this computer.',
  },
  'disk-full': {
    title: 'The disk is full.',
    todo: 'The change was not saved; everything before it is safe. Make room, then try again.',
  },
  'disk-failed': {
    title: 'The disk does not answer as it should.',
    todo: 'The change was not saved. Check that the disk is connected, then lock the vault and open it again.',
  },
  'passphrase-too-short': {
    title: 'The passphrase is too short.',
    todo: 'Use at least 15 characters; five random words are best.',
  },
  'passphrase-too-weak': {
    title: 'The passphrase is too easy to guess.',
    todo: 'Nothing was created. Use words that do not belong together; five random ones are best.',
  },
  'recovery-key-mistyped': {
    title: 'The recovery key has a typing error.',
    todo: 'Compare it group by group with your sheet.',
  },
  'recovery-key-differs': {
    title: 'This is the recovery key of another vault.',
    todo: 'Type the key shown for this vault.',
  },
  'no-folder-chosen': {
    title: 'No folder was chosen.',
    todo: 'Choose where the vault is or will be.',
  },
  'import-too-large': {
    title: 'The file is too large.',
    todo: 'Nothing was imported. A register file has at most 50 MiB.',
  },
  'import-not-text': {
    title: 'The file is not a text file.',
    todo: 'Nothing was imported. Choose a register exported as JSON.',
  },
  'import-truncated': {
    title: 'The file ends in the middle.',
    todo: 'Nothing was imported. Export it again, or copy it again.',
  },
  'import-foreign': {
    title: 'The file comes from another program.',
    todo: 'Nothing was imported. Choose a register exported as JSON by this program.',
  },
  'import-newer': {
    title: 'The file was written by a newer version of the program.',
    todo: 'Nothing was imported. Install the newer version to read it.',
  },
  'import-damaged': {
    title: 'The file does not hold a complete register.',
    todo: 'Nothing was imported. The places in question are listed below.',
  },
  'import-expired': {
    title: 'The register changed since the file was read.',
    todo: 'Nothing was imported. Choose the file again to see what it would do now.',
  },
  'import-example': {
    title: 'The example and a real register do not mix.',
    todo: 'Nothing was imported. Leave the example first, or import the example into a vault of its own.',
  },
  'export-failed': {
    title: 'The file could not be written.',
    todo: 'Choose another folder or name, then try again.',
  },
  'export-too-large': {
    title: 'This is too much for one workbook.',
    todo: 'Filter the list to fewer cases, or export it as CSV.',
  },
  busy: {
    title: 'An import is under way.',
    todo: 'What you wrote is still here. Wait until the import has ended, or cancel it, then try again.',
  },
  'attachment-too-large': {
    title: 'This file is larger than 20 MB.',
    todo: 'Nothing was kept. Choose a smaller file, or note where the original lies.',
  },
  'attachment-empty': {
    title: 'This file is empty or no ordinary file.',
    todo: 'Nothing was kept. Choose another file.',
  },
  'not-due-for-erasure': {
    title: 'Not every chosen case is due for erasure.',
    todo: 'Nothing was erased. Choose closed cases whose day of erasure has come.',
  },
  'log-not-text': {
    title: 'This file is not text.',
    todo: 'Nothing was imported. Export the list as CSV from the other program and choose that file.',
  },
  'log-is-pdf': {
    title: 'This file is a PDF, whatever its name says.',
    todo: 'Nothing was imported. Export the list as CSV from the other program and choose that file.',
  },
  'log-is-workbook': {
    title: 'This file is a workbook, not CSV.',
    todo: 'Nothing was imported. Open it in the spreadsheet program and save the sheet as CSV.',
  },
  'log-empty': {
    title: 'This file has no rows.',
    todo: 'Nothing was imported. Check that the export of the other program was not empty.',
  },
  'log-too-large': {
    title: 'This file is too large.',
    todo: 'Nothing was imported. Export shorter periods into several files.',
  },
  'drop-refused': {
    title: 'What was dropped is no file of this computer.',
    todo: 'Nothing was read. Save it to the disk first, then drop it from there or choose it.',
  },
  'log-unreadable': {
    title: 'This file could not be read.',
    todo: 'Nothing was imported. Check that it is still there and may be read, then choose it again.',
  },
  'log-changed': {
    title: 'The file changed while it was read.',
    todo: 'Nothing was imported. Wait until the other program has finished writing, then choose it again.',
  },
  'log-mixed-encoding': {
    title: 'Part of this file is written in another encoding.',
    todo: 'Nothing was imported. Correct the row named here, or choose the encoding that fits all rows.',
  },
  'log-quote-not-closed': {
    title: 'A quotation mark is opened and never closed.',
    todo: 'Nothing was imported. Correct the row named here in the file, then choose it again.',
  },
  'log-record-too-long': {
    title: 'One row is longer than any row can be.',
    todo: 'Nothing was imported. Look at the row named here; a line break or a quotation mark may be missing.',
  },
  'log-too-many-columns': {
    title: 'This file has more than 500 columns.',
    todo: 'Nothing was imported. Check the separator, or export fewer columns.',
  },
  'log-no-received-column': {
    title: 'No column says when the requests arrived.',
    todo: 'Choose the column with the day of receipt.',
  },
  'log-date-order-open': {
    title: 'The order of day and month is not clear.',
    todo: 'Say for each marked column whether the day or the month comes first.',
  },
  'log-has-problems': {
    title: 'Some rows cannot be imported.',
    todo: 'Nothing was imported. Correct them in the file, or choose to import the good rows only.',
  },
  'log-expired': {
    title: 'This file is no longer at hand.',
    todo: 'Nothing was imported. Choose it again.',
  },
  'log-check-outdated': {
    title: 'What the file is compared with has changed since it was checked.',
    todo: 'Nothing was written. Look at what counting it would do now.',
  },
  'log-nothing-to-import': {
    title: 'There is nothing new in this file.',
    todo: 'Every row is in the register already.',
  },
  'log-no-event-column': {
    title: 'No column says when the period of the rule starts.',
    todo: 'Choose the column with the day of the event that the rule names.',
  },
  'log-too-many-days': {
    title: 'This log covers more different days than can be counted at once.',
    todo: 'Nothing was counted. Check the date column, or split the file.',
  },
  'certificate-issued': {
    title: 'The certificate of this erasure has been issued.',
    todo: 'What was certified stays as it is.',
  },
  'nothing-to-erase': {
    title: 'Nothing of this can be ticked off.',
    todo: 'Nothing was changed. What is held, derived or not yet due stays out.',
  },
  'nothing-due': {
    title: 'Nothing here has a date.',
    todo: 'No file was written. What is held, reviewed or erased has no day to keep; choose more.',
  },
  'calendar-too-full': {
    title: 'These are too many deadlines for a calendar.',
    todo: 'No file was written. Filter to fewer categories or a shorter time; 2,000 entries fit.',
  },
  'breach-documented': {
    title: 'Every personal data breach stays documented.',
    todo: 'Nothing was removed (GDPR art. 33(5)). Record that it was no breach, or close it.',
  },
  'data-changed-since': {
    title: 'The incident changed while its document was being made.',
    todo: 'Nothing was issued. Issue it again, so that it tells what is recorded now.',
  },
  'log-no-signal-column': {
    title: 'No column says when an incident was noticed.',
    todo: 'Choose the column for the day of the first signal or of awareness.',
  },
  'log-no-title-column': {
    title: 'No column says what the incidents are.',
    todo: 'Choose the column for the title or for the description.',
  },
  'log-no-deletion-column': {
    title: 'No column says when it was deleted.',
    todo: 'Choose the column for the day of the deletion.',
  },
  'log-read-before': {
    title: 'This log was read in before.',
    todo: 'Nothing was read in. Undo the earlier import first, or choose another file.',
  },
  'deletion-sealed': {
    title: 'This record is sealed.',
    todo: 'Nothing was changed. A sealed record stays as it was when the case was closed.',
  },
  'deletion-decided': {
    title: 'This case was decided.',
    todo: 'Nothing was changed (GDPR art. 5(2)). Take the decision back first, or close the case.',
  },
  'deletion-verified': {
    title: 'The working reference was destroyed with this step.',
    todo: 'Nothing was changed. A verification stays; what was found later is a case of its own.',
  },
  'reference-closed': {
    title: 'A working reference is kept only while the case is open.',
    todo: 'Nothing was kept. Open a new case if the account has to be found again.',
  },
  'reference-unreadable': {
    title: 'The key of this working reference is gone.',
    todo: 'It cannot be read any more. Ask support for the reference again and enter it anew.',
  },
  'picture-refused': {
    title: 'The picture of the chart is not what it should be.',
    todo: 'No file was written. Open the page anew and try again.',
  },
}
