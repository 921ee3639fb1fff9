/** Titles and buttons of the dialogs for files of requests: exports, attachments, logs of other programs. */
export const requestFilesText = {
  saveTable: 'Export list of requests',
  saveCase: 'Export case file as PDF',
  saveReply: 'Save reply',
  chooseAttachment: 'Attach a file',
  attachHere: 'Attach',
  saveAttachment: 'Save a copy of the attachment',
  chooseLogs: 'Choose exports of request logs',
  readLogs: 'Read files',
  logs: 'Tables as text (CSV, TSV)',
  anyFile: 'Any file',
  saveProblems: 'Save the list of problems',
  problemsFile: 'Problems.csv',
} as const
