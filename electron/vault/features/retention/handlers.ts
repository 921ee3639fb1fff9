import type { Channels } from '#shared/ipc/define'
import type { retention, retentionInside } from '#shared/ipc/retention'
import { readable } from '../../db/open.ts'
import { readRetentionSettings } from '../../db/retention-settings.ts'
import { openSession } from '../../desk.ts'
import type { ActionContext, Handlers } from '../../handlers.ts'
import { noteDeed, refuseWhileWriting } from '../../session.ts'
import { bookOf } from './book.ts'
import { chartTableFile } from './chart/chart-table.ts'
import { chartOf, heatOf } from './chart/chart.ts'
import { countsOf, facetsOf } from './counts.ts'
import { changeErasure, issueCertificate } from './erasures/change.ts'
import { evidenceBytes, removeEvidence, storeEvidence } from './erasures/evidence.ts'
import { listErasures } from './erasures/list.ts'
import { previewOf } from './erasures/preview.ts'
import { recordErasure } from './erasures/record.ts'
import { evidenceOf, readErasure } from './erasures/store.ts'
import { holdingSheet } from './holdings/sheet.ts'
import { changeHolding, createHolding, recordReview, removeHoldings } from './holdings/write.ts'
import { coveredBy, effectOf, holdOverview, holdOverviews, leavingHold } from './holds/overview.ts'
import { changeHold, createHold, readHold, releaseHold, removeHold } from './holds/write.ts'
import { pageOf } from './page.ts'
import { ruleEffect } from './rules/effect.ts'
import { ruleOverviews } from './rules/overview.ts'
import { changeSettings } from './settings.ts'
import { holdingTableFile } from './table.ts'

type Documents =
  'retention:calendar-file' | 'retention:report-document' | 'erasures:certificate-document'
type RetentionChannels =
  | Exclude<keyof typeof retention, Channels<typeof retention, 'shell'>>
  | Exclude<keyof typeof retentionInside, Documents>

const EXAMPLES = 20

export const retentionHandlers: Handlers<RetentionChannels> = {
  'retention:page': (context, wanted) => pageOf(bookOf(context), wanted),
  'retention:counts': (context, filter) => countsOf(bookOf(context), filter),
  'retention:facets': (context) => facetsOf(bookOf(context)),
  'retention:chart': (context, question) => chartOf(bookOf(context), question),
  'retention:heat': (context, question) => heatOf(bookOf(context), question),
  'retention:settings': ({ db }) => readRetentionSettings(db),
  'retention:change-settings': changeSettings,
  'retention:table-bytes': (context, wanted) => {
    const { db, book } = opened(context)
    return holdingTableFile(db, book, wanted)
  },
  'retention:chart-table': (context, question) => {
    const { db, book } = opened(context)
    return chartTableFile(db, book, question)
  },
  'retention:note-export': ({ desk, now }, { what }) =>
    noteDeed(openSession(desk), { at: now, action: `retention:export-${what}` }),

  'holdings:read': (context, { id }) => holdingSheet(context.db, bookOf(context), id),
  'holdings:create': createHolding,
  'holdings:change': (context, { id, patch }) => changeHolding(context, id, patch),
  'holdings:remove': (context, { ids }) => removeHoldings(context, ids),
  'holdings:record-review': recordReview,

  'holds:list': (context) => holdOverviews(bookOf(context)),
  'holds:read': (context, { id }) => {
    const [book, hold] = [bookOf(context), readHold(context.db, id)]
    const covered = coveredBy(book, hold.scope, hold.from)
    return {
      ...holdOverview(book, hold),
      examples: covered.slice(0, EXAMPLES).map(({ row }) => row),
      today: book.today,
    }
  },
  'holds:effect': (context, { scope }) => {
    const book = bookOf(context)
    return effectOf(book, coveredBy(book, scope, null))
  },
  'holds:leaving': (context, { id, patch }) => {
    const [book, hold] = [bookOf(context), readHold(context.db, id)]
    return effectOf(book, leavingHold(book, hold, { ...hold, ...patch }))
  },
  'holds:create': createHold,
  'holds:change': (context, { id, patch }) => changeHold(context, id, patch),
  'holds:release': releaseHold,
  'holds:remove': (context, { id }) => removeHold(context, id),

  'erasures:list': ({ db }) => listErasures(db),
  'erasures:read': (context, { id }) => ({
    erasure: readErasure(context.db, id),
    files: evidenceOf(context.db, id),
    today: bookOf(context).today,
  }),
  'erasures:preview': (context, wanted) => previewOf(bookOf(context), wanted),
  'erasures:record': recordErasure,
  'erasures:change': (context, { id, patch }) => changeErasure(context, id, patch),
  'erasures:issue': (context, { id }) => issueCertificate(context, id),
  'erasures:store-evidence': storeEvidence,
  'erasures:evidence-bytes': ({ db }, { id }) => evidenceBytes(db, id),
  'erasures:remove-evidence': (context, { id }) => removeEvidence(context, id),

  'retention-rules:list': (context) => ruleOverviews(context.db, bookOf(context)),
  'retention-rules:effect': (context, rule) => ruleEffect(bookOf(context), rule),
}

function opened({ desk, now, today }: ActionContext) {
  const session = openSession(desk)
  // Rows of an import that may still be cancelled would go out with the rest.
  refuseWhileWriting(session)
  return { db: readable(session.vault.db), book: bookOf({ session, now, today }) }
}
