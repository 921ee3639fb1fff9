/** Heads of the list of holdings as a table, in column order. */
export const holdingTableHeads = {
  category: 'Data category',
  rule: 'Rule',
  system: 'System',
  event: 'Event',
  eventOn: 'Event on',
  precision: 'Precision',
  status: 'Status',
  dueOn: 'Last permitted day',
  daysLeft: 'Days left',
  baseDueOn: 'Last day without mark',
  nextReviewOn: 'Next review on',
  records: 'Records',
  people: 'People',
  flagged: 'Marked',
  child: 'Child',
  holds: 'Legal holds',
  findings: 'Findings',
  batchRef: 'Batch',
  imported: 'Counted from',
  erasedOn: 'Erased on',
  note: 'Note',
} as const

export const retentionTableText = {
  sheetName: 'Holdings',
  tableFile: (party: string, day: string) => `Holdings_${party}_${day}`,
  yes: 'yes',
} as const

/** The numbers of the chart as a table. */
export const chartTableText = {
  column: 'Falls due',
  from: 'From',
  to: 'To',
  total: 'Total',
  file: (party: string, measure: string, day: string) => `Retention_${measure}_${party}_${day}`,
} as const
