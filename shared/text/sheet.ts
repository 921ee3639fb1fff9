/** Words that every sheet of fields uses, whatever record it shows. */
export const sheetText = {
  answers: { yes: 'Yes', no: 'No' },
  contents: 'Sections',
  findings: {
    accept: 'Accept because…',
    acceptTitle: (code: string) => `Accept ${code}`,
    reason: 'Reason',
    reasonHint: 'Why this gap stands. It is recorded and shown with the finding.',
    reviewOn: 'Review on',
    reviewHint: 'From that day on the finding waits for you again. Leave empty for no review.',
    record: 'Record answer',
    recorded: (code: string) => `${code} accepted`,
    accepted: 'Accepted',
    acceptedOn: (day: string, until: string | null, reason: string) =>
      until ? `Accepted on ${day} until ${until}: ${reason}` : `Accepted on ${day}: ${reason}`,
    expired: (day: string, until: string, reason: string) =>
      `Accepted on ${day} until ${until}, now due for review: ${reason}`,
    withdraw: 'Withdraw',
    withdrawn: (code: string) => `Answer to ${code} withdrawn`,
    about: (title: string, parts: string) => `${title}: ${parts}`,
    reasonMissing: 'Write down the reason.',
  },
} as const
