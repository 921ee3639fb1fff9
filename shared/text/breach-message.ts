import type { MessagePart } from '../domain/breaches/message.ts'

type PartWords = { heading: string; label: string; hint: string; article: string }

/** The message to people: its parts, and the words around them. GDPR art. 34(2). */
export const messageText = {
  subjectFallback: 'About your personal data',
  stillMissing: 'This part is still missing.',
  parts: {
    nature: {
      heading: 'What happened',
      label: 'What happened',
      hint: 'In clear and plain language: what, when, which data.',
      article: 'GDPR art. 34(2)',
    },
    consequences: {
      heading: 'What this may mean for you',
      label: 'What it may mean',
      hint: 'What can really happen to people, neither played down nor blown up.',
      article: 'GDPR art. 34(2), 33(3)(c)',
    },
    measures: {
      heading: 'What we have done and will do',
      label: 'What was done',
      hint: 'What ended it, what limits the harm, what comes next.',
      article: 'GDPR art. 34(2), 33(3)(d)',
    },
    advice: {
      heading: 'What you can do',
      label: 'What people can do',
      hint: 'Steps that people can take today to protect themselves.',
      article: 'GDPR rec. 86',
    },
    contact: {
      heading: 'Whom you can ask',
      label: 'Whom to ask',
      hint: 'The data protection officer or another person who answers.',
      article: 'GDPR art. 34(2), 33(3)(b)',
    },
  } satisfies Record<MessagePart, PartWords>,
  title: 'Message',
  titleArticle: 'GDPR art. 34(2)',
  subject: 'Subject',
  opening: 'Opening',
  closing: 'Closing',
  there: 'there',
  missing: 'missing',
  allThere: 'All five parts are there (GDPR art. 34(2), rec. 86).',
  gaps: (missing: number) =>
    missing === 1
      ? '1 of 5 parts is missing (GDPR art. 34(2), rec. 86).'
      : `${missing} of 5 parts are missing (GDPR art. 34(2), rec. 86).`,
  cannotIssue:
    'The message can be issued when all five parts are there (GDPR art. 34(2), rec. 86).',
  draft: 'Draft from the record',
  draftHint: 'Fills only parts that are empty. Read every word before it goes out.',
  drafted: (parts: number) => (parts === 1 ? '1 part drafted' : `${parts} parts drafted`),
  nothingToDraft: 'Nothing was drafted: no empty part follows from the record.',
  preview: 'Preview',
  previewTitle: 'The whole message',
  copy: 'Copy as text',
  copied: 'Message copied',
  copyFailed: 'The message could not be copied.',
  issue: 'Issue as PDF…',
  saveDraft: 'Save draft as PDF',
} as const
