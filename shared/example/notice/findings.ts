/** Gaps of the privacy notice itself, by article. */
export const NOTICE_FINDINGS = [
  {
    ref: 'NF-01',
    article: '13(1)(a)',
    text: 'Legal entity and postal contact of the controller missing',
  },
  { ref: 'NF-02', article: '13(1)(b)', text: 'DPO contact missing or reason for none unknown' },
  {
    ref: 'NF-03',
    article: '13(1)(c)',
    text: 'Basis missing for fraud detection, cookies, correspondence; only implied for AML',
  },
  {
    ref: 'NF-04',
    article: '13(1)(d)',
    text: 'Balancing not described; security interest not named',
  },
  { ref: 'NF-05', article: '13(1)(e)', text: 'Section on recipients announced but absent' },
  { ref: 'NF-06', article: '13(1)(f)', text: 'No statement on third countries' },
  {
    ref: 'NF-07',
    article: '13(2)(a)',
    text: 'No period for usage data and cookies; AML without law; fraud without maximum; residual clause without criteria',
  },
  {
    ref: 'NF-08',
    article: '13(2)(b)',
    text: 'Section on rights announced but absent; only correction and complaint mentioned',
  },
  { ref: 'NF-09', article: '13(2)(c)', text: 'Right to withdraw consent not stated as such' },
  {
    ref: 'NF-10',
    article: '13(2)(d)',
    text: 'Complaint right stated; authority not named (advice only)',
  },
  {
    ref: 'NF-11',
    article: '13(2)(e)',
    text: 'No word on duty to provide data and consequences (AML above all)',
  },
  {
    ref: 'NF-12',
    article: '13(2)(f), 22',
    text: 'Suspicion scoring and personalisation without logic or consequences',
  },
  { ref: 'NF-13', article: '21(4)', text: 'Right to object not presented clearly and separately' },
  {
    ref: 'NF-14',
    article: '8, 5(1)(a)',
    text: 'Age limit mixes digital consent and contract capacity; parental consent cannot be given or verified',
  },
  {
    ref: 'NF-15',
    article: 'Dir. 2002/58 Art. 5(3)',
    text: 'Usage data from cookies rest on legitimate interest; consent mechanism not described',
  },
  {
    ref: 'NF-16',
    article: '4(1), rec. 30',
    text: 'Analytical and marketing cookies called anonymous or not directly personal despite unique identifiers',
  },
  { ref: 'NF-17', article: '5(2)', text: 'Notice has no date or version' },
  {
    ref: 'NF-18',
    article: '5(1)(a), 12(1)',
    text: 'Correspondence data named only in the retention list; marketing policy announced but absent',
  },
] as const
