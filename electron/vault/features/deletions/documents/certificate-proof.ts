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
import type { CaseInput } from './case-input.ts'

const { stays, targets, proof, signature } = text

/** What stays, under which exception and law, and until when. GDPR art. 17(3). */
export function staysSection({ record, regime }: CaseInput): Html {
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
  return html`<section>
    <h2>${stays.heading} <span class="article">${citedIn(regime, art.stays)}</span></h2>
    ${rows.length === 0 ? html`<p>${nothingStays(record)}</p>` : table('kept-parts', columns, rows)}
  </section>`
}

function nothingStays({ decision }: CaseInput['record']): HtmlPart {
  if (decision === null) return valueOr(null)
  return decision === 'delete' ? stays.none : stays.nothingDeleted
}

/** How long it took, against what the house wants. GDPR art. 17(1): without undue delay. */
export function targetsSection({ summary, settings, regime, record }: CaseInput): Html {
  const { frozenAt, timeZone, isFreezeLate, deletedOn, isDeleteLate } = summary
  const frozenOn = frozenAt && dayOf(frozenAt, timeZone)
  const freeze = [
    targets.freeze,
    targets.freezeTarget(settings.freezeHours),
    valueOr(frozenOn && dayWords(frozenOn)),
    outcomeWords(frozenOn, isFreezeLate),
  ]
  const deletion = [
    targets.delete,
    targets.deleteTarget(settings.deleteDays),
    valueOr(deletedOn && dayWords(deletedOn)),
    outcomeWords(deletedOn, isDeleteLate),
  ]
  const columns = [
    { head: targets.what, class: 'term' },
    { head: targets.target },
    { head: targets.done, class: 'date' },
    { head: targets.result },
  ]
  const isCleared = record.decision !== null && record.decision !== 'delete'
  return html`<section>
    <h2>${targets.heading} <span class="article">${citedIn(regime, art.time)}</span></h2>
    ${table('targets', columns, isCleared ? [freeze] : [freeze, deletion])}
    <p class="aside">${targets.note}</p>
  </section>`
}

function outcomeWords(doneOn: string | null, isLate: boolean | null): string {
  if (isLate === true) return targets.late
  if (doneOn === null) return targets.open
  return isLate === false ? targets.inTime : targets.unknown
}

/** What a reader may rely on and what not, and the place for a signature. GDPR art. 5(2). */
export function proofSection({ deletion, record, regime }: CaseInput): Html {
  const isSealed = deletion.sealed !== null
  const paragraph = (words: string) => html`<p class="paragraph">${citedIn(regime, words)}</p>`
  const destroyedOn = record.verifiedOn ?? deletion.sealed?.sealedOn ?? null
  return html`<section class="proof">
      <h2>${proof.heading}</h2>
      ${paragraph(isSealed ? proof.proves(record.decision) : proof.proveNothing)}
      ${paragraph(proof.nobody)}
      ${
        isSealed && deletion.imported === null && destroyedOn !== null
          ? paragraph(proof.reference(dayWords(destroyedOn)))
          : null
      }
      ${paragraph(proof.provesNot)} ${isSealed ? paragraph(proof.recompute) : null}
    </section>
    ${isSealed ? signatureSection() : null}`
}

function signatureSection(): Html {
  const line = (label: string) =>
    html`<div class="sign">
      <p class="sign-value"></p>
      <p>${label}</p>
    </div>`
  return html`<section class="signature">
    <h2>${signature.heading}</h2>
    <div class="signs">
      ${line(signature.place)} ${line(signature.name)} ${line(signature.sign)}
    </div>
  </section>`
}
