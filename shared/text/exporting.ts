/** The export menu, the PDF dialog and the import page. */
export const exportingText = {
  menu: 'Export',
  pdf: 'Register as PDF…',
  csv: 'Activity list as CSV',
  xlsx: 'Activity list as Excel',
  json: 'Whole register as JSON',
  importJson: 'Import a register…',
  notEncrypted:
    'The file is not encrypted. Keep it where the vault is kept, and delete it when it has done its work.',
  saved: (fileName: string) => `Saved ${fileName}; the file is not encrypted`,
  openFolder: 'Open folder',
  dialog: {
    title: 'Export register as PDF',
    part: 'Document',
    controller: 'Controller’s record, Art. 30(1) GDPR',
    processor: 'Processor’s record, Art. 30(2) GDPR',
    scope: 'Activities',
    all: 'All activities',
    chosen: (count: number) =>
      count === 1 ? 'The 1 chosen activity' : `The ${count} chosen activities`,
    withFindings: 'Print the findings of each activity',
    withFindingsHint:
      'Leave this off for a copy that goes to an authority; the state of each activity is printed in any case.',
    withStaffNames: 'Print names of staff',
    withStaffNamesHint:
      'The data protection officer’s contact is printed in any case. GDPR art. 30(1)(a).',
    authority: 'Made for the authority',
    authorityHint: 'Only if an authority asked for it. GDPR art. 30(4).',
    fileReference: 'Its file reference',
    submit: 'Export PDF',
    making: 'Making the PDF',
    page: (done: number, total: number) => `Step ${done} of ${total}`,
  },
  importing: {
    title: 'Import a register',
    intro:
      'Reads a register exported as JSON, shows what it would add and change, and does nothing before you say so.',
    choose: 'Choose file',
    chooseAnother: 'Choose another file',
    from: (fileName: string, at: string) => `${fileName}, exported ${at}`,
    counts: ({ add, change, skip }: { add: number; change: number; skip: number }) =>
      `${add} ${add === 1 ? 'record' : 'records'} to add, ${change} to change, ${skip} already the same`,
    effects: { add: 'Add', change: 'Change', skip: 'Same' },
    columns: { effect: 'What happens', entity: 'Kind', label: 'Record', fields: 'Fields' },
    apply: (count: number) => (count === 1 ? 'Import 1 record' : `Import ${count} records`),
    nothing: 'The register already holds everything in this file.',
    done: (count: number) => (count === 1 ? 'Imported 1 record' : `Imported ${count} records`),
    more: (count: number) => `${count} more of the same kind are not listed.`,
    problems: 'Places in the file that cannot be read:',
  },
}
