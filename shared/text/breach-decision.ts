/** Said where the decision not to notify and the latest assessment disagree; the officer stays free, with reasons. */
export const decisionAtOddsText = {
  says: (outcome: string) =>
    `The decision not to notify disagrees with the latest assessment, which says “${outcome}”. Only where a risk is unlikely may the notification be left out.`,
  article: 'GDPR art. 33(1)',
} as const
