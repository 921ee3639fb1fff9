import { dayOf } from '#shared/domain/values/day'
import { citedIn } from '#shared/text/cited-in'
import { dayWords } from '#shared/text/dates'
import {
  deletionPrintArticles as art,
  deletionPrintText as text,
} from '#shared/text/deletion-documents'
import { keepGroundWords } from '#shared/text/deletion-words'
import { table, valueOr } from '../../../documents/entries.ts'
import { type Html, type HtmlPart, html } from '../../../documents/html.ts'
import { signatureSection } from '../../../documents/signature.ts'
import { type CaseInput, isCleared } from './case-input.ts'

const { stays, targets, proof, signature } = text

/** What stays, under which exception and law, and until when. GDPR art. 17(3). */
export function staysSection(input: CaseInput): Html {
  const { record, regime } = input
  const rows = record.keptDespite.map(({ category, ground, law, until }): HtmlPart[] => {
    const { name, article } = keepGroundWords[ground]
    return [
      category,
      html`<p>${name}</p>
        <p class="article">${citedIn(regime, article)}</p>`,
      valueOr(law),
      until === null ? stays.noUntil : dayWords(until),
    ]
  })
  const columns = [
    { head: stays.category, class: 'term' },
    { head: stays.ground },
    { head: stays.law },
    { head: stays.until, class: 'date' },
  ]
  return html`<section class="short">
    <h2>${stays.heading} <span class="article">${citedIn(regime, art.stays)}</span></h2>
    ${rows.length === 0 ? html`<p>${nothingStays(input)}</p>` : table('kept-parts', columns, rows)}
  </section>`
}

// Only what was deleted here leaves nothing; a log does not say what stayed.
function nothingStays({ status, deletion }: CaseInput): HtmlPart {
  return status.hasDeleted && deletion.imported === null ? stays.none : valueOr(null)
}

type Step = { what: string; target: string; doneOn: string | null; isLate: boolean | null }

/** How long it took, against what the house wants. GDPR art. 17(1): without undue delay. */
export function targetsSection(input: CaseInput): Html {
  const { regime, summary } = input
  const columns = [
    { head: targets.what, class: 'term' },
    { head: targets.target },
    { head: targets.done, class: 'date' },
    { head: targets.result },
  ]
  const rows = stepsOf(input).map(({ what, target, ...step }) => [
    what,
    target,
    step.doneOn === null && summary.isOpen
      ? targets.notYet
      : valueOr(step.doneOn && dayWords(step.doneOn)),
    outcomeWords(step, summary.isOpen),
  ])
  return html`<section class="short">
    <h2>${targets.heading} <span class="article">${citedIn(regime, art.time)}</span></h2>
    ${table('targets', columns, rows)}
    <p class="aside">${citedIn(regime, targets.note)}</p>
    ${summary.isOpen ? null : html`<p class="aside">${targets.notSealed}</p>`}
  </section>`
}

function stepsOf(input: CaseInput): Step[] {
  const { frozenAt, timeZone, isFreezeLate, deletedOn, deleteBy, isDeleteLate } = input.summary
  const { freezeHours, deleteDays } = input.settings
  const freeze = {
    what: targets.freeze,
    target: targets.freezeTarget(freezeHours),
    doneOn: frozenAt && dayOf(frozenAt, timeZone),
    isLate: isFreezeLate,
  }
  const deletion = {
    what: targets.delete,
    target: targets.deleteTarget(deleteDays, deleteBy && dayWords(deleteBy)),
    doneOn: deletedOn,
    isLate: isDeleteLate,
  }
  return isCleared(input) ? [freeze] : [freeze, deletion]
}

function outcomeWords(
  { doneOn, isLate }: Pick<Step, 'doneOn' | 'isLate'>,
  isOpen: boolean,
): string {
  if (doneOn === null && isOpen) return isLate === true ? targets.overdue : targets.open
  if (isLate === null) return targets.unknown
  return isLate ? targets.late : targets.inTime
}

/** What a reader may rely on and what not, and the place for a signature. GDPR art. 5(2). */
export function proofSection(input: CaseInput): Html {
  const { deletion, regime } = input
  const isSealed = deletion.sealed !== null
  const told = [
    isSealed ? provenWords(input) : proof.proveNothing,
    proof.nobody,
    input.record.beliefBasis.text === null ? null : proof.freeText,
    referenceWords(input),
    isSealed ? unprovenWords(input) : null,
    isSealed ? proof.recompute : null,
  ]
  return html`<section class="proof">
      <h2>${proof.heading}</h2>
      ${told.map((words) => words && html`<p class="paragraph">${citedIn(regime, words)}</p>`)}
    </section>
    ${isSealed ? signatureSection(signature, null) : null}`
}

function provenWords({ deletion, record }: CaseInput): string {
  return deletion.imported === null ? proof.proves(record.decision) : proof.provesTakenOver
}

function unprovenWords(input: CaseInput): string {
  return isCleared(input) ? proof.provesNotCleared : proof.provesNotDeleted
}

// A log brings no reference. The day of a search is typed and may lie before the day it was recorded, on which
// the reference went; the day of sealing is the program's own.
function referenceWords({ deletion: { sealed, imported } }: CaseInput): string | null {
  if (sealed === null || imported !== null) return null
  return proof.reference(dayWords(sealed.sealedOn))
}
