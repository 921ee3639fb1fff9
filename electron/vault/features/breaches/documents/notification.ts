import type { NoticeStage } from '#shared/domain/breaches/event'
import type { ReportDocument } from '#shared/ipc/exchange'
import { timePointWords } from '#shared/text/breach-clock'
import {
  breachArticles as art,
  breachBlockText as blocks,
  breachPrintText,
  noticePrintText as text,
} from '#shared/text/breach-documents-print'
import { citedIn } from '#shared/text/cited-in'
import { type Html, type HtmlPart, html } from '../../../documents/html.ts'
import { afterBlock, effectsBlock, othersBlock } from './blocks-effects.ts'
import { beforeBlock, isAnew, natureBlock, scopeBlock, timeBlock } from './blocks-facts.ts'
import { contactsBlock, organisationLines } from './blocks-organisation.ts'
import type { DocumentData, IncidentData } from './data-digest.ts'
import { followedLine } from './followed-version.ts'
import { documentHead, framed } from './frame.ts'
import { line, lineIf, type Making, type Telling, tellingOf } from './telling.ts'

/** The notification to the authority, by the blocks of the common form; what is unknown says so. GDPR art. 33(3), 33(4). */
export function buildNotification(
  data: DocumentData,
  incident: IncidentData,
  stage: NoticeStage,
  making: Making,
): ReportDocument {
  const telling = tellingOf(data, incident, breachPrintText.notYetKnown)
  const title = isWithdrawal(telling) ? text.titleWithdrawn : text.title
  const note = stage === 'complete' ? text.noteComplete : text.note
  const block = (number: string, heading: string, lines: Html) =>
    html`<h2><span class="number">${number}</span> ${heading}</h2>
      ${lines}`
  const { numbers } = text
  const body = html`<article class="case breach">
    ${documentHead(data, making, { title, lines: headLines(telling, stage) })}
    ${block(numbers.kind, text.kindHeading, kindBlock(telling, stage))}
    ${block(numbers.people, blocks.people.heading, contactsBlock(telling))}
    ${block(numbers.time, blocks.time.heading, timeBlock(telling))}
    ${block(numbers.nature, blocks.nature.heading, natureBlock(telling))}
    ${block(numbers.scope, blocks.scope.heading, scopeBlock(telling))}
    ${block(numbers.before, blocks.before.heading, beforeBlock(telling))}
    ${block(numbers.effects, blocks.effects.heading, effectsBlock(telling))}
    ${block(numbers.after, blocks.after.heading, afterBlock(telling))}
    ${block(numbers.others, blocks.others.heading, othersBlock(telling))}
    <p class="aside">${citedIn(data.regime, note)}</p>
  </article>`
  return framed(data, making, { title, short: text.short, ref: incident.breach.refNo, body })
}

function headLines(telling: Telling, stage: NoticeStage): HtmlPart {
  const follows = isFollowUp(telling, stage) && !isAnew(telling)
  return [authorityLine(telling), follows ? followedLine(telling) : null]
}

function authorityLine(telling: Telling): Html {
  const { breach, status, data } = telling
  const told = status.notices.flatMap(({ authority }) => authority ?? [])[0]
  return line(
    telling,
    text.authority,
    told ?? breach.leadAuthority ?? data.register.leadAuthority,
    art.limit,
  )
}

function kindBlock(telling: Telling, stage: NoticeStage): Html {
  const { breach } = telling
  const reason = breach.events.findLast((event) => event.kind === 'withdrawn')?.reason ?? null
  return html`<dl>
    ${line(telling, text.kind, kindWords(telling, stage), art.phases)}
    ${lineIf(isWithdrawal(telling), telling, text.withdrawnReason, reason)}
    ${lineIf(isFollowUp(telling, stage), telling, text.earlier, earlierWords(telling), art.phases)}
    ${line(telling, text.ownReference, breach.refNo)} ${organisationLines(telling)}
  </dl>`
}

function isFollowUp({ status }: Telling, stage: NoticeStage): boolean {
  return stage === 'follow-up' || status.notices.length > 0
}

function isWithdrawal(telling: Telling): boolean {
  return telling.status.withdrawnAt !== null && !isAnew(telling)
}

function kindWords(telling: Telling, stage: NoticeStage): string {
  const { status } = telling
  if (isWithdrawal(telling)) return text.kinds.withdrawn
  if (stage !== 'complete') return text.kinds[stage]
  const isNew = status.notices.length === 0 || isAnew(telling)
  return isNew ? text.kinds.completeNew : text.kinds.completeFollowUp
}

function earlierWords(telling: Telling): string {
  const { status, breach } = telling
  const [first] = status.notices
  if (!first) return text.earlierUnrecorded
  const earlier = text.earlierNumber(status.noticeReference, timePointWords(first, breach.timeZone))
  return isAnew(telling) ? text.earlierWithdrawn(earlier) : earlier
}
