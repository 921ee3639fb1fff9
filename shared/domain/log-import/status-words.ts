import { compileWhole, createWordReader, phrases } from './word-pattern.ts'

/** Where a case of another program stands, in the few words every program has. */
export const LOG_PHASES = ['open', 'closed', 'refused', 'withdrawn', 'waiting-identity'] as const
export type LogPhase = (typeof LOG_PHASES)[number]

/** Words the officer explained. */
export type StatusWords = Readonly<Record<string, LogPhase>>

const WORDS: Record<LogPhase, readonly string[]> = {
  open: phrases(`
    open, opened, reopened, new, pending, in progress, work in progress, on hold, hold,
    waiting*, waiting * *, waiting on *, waiting for *, awaiting *, in review,
    under review, review, assigned, received, registered, to do, todo, backlog, escalated,
    escalated to *, acknowledged, active, started, extended, request made, compiling,
    approving, delayed, enriching, secondary, overdue, downloadable, triage, processing,
    submitted, unassigned, nauj*, atvir*, vykdom*, nagrinėjam*, laukiam*, pradėt*,
    registruot*, gaut*, pratęst*, offen*, neu*, in bearbeitung, bearbeitung, wartend,
    wartet, laufend, eingegangen, zugewiesen, verlängert, ouvert*, nouveau, nouvelle,
    en cours, en attente, en cours de traitement, reçu*, assigné*, prolongé*`),
  closed: phrases(`
    closed, solved, resolved, done, complete, completed, finished, answered, fulfilled,
    closed *, archived, uždaryt*, baigt*, užbaigt*, išspręst*, atsakyt*, įvykdyt*,
    geschlossen*, erledigt*, abgeschlossen*, gelöst*, beantwortet*, fertig, fermé*,
    clôturé*, clos, close, résolu*, terminé*, traité*, répondu*, achevé*`),
  refused: phrases(`
    refused, rejected, denied, declined, not fulfilled, atmest*, atsisakyt*, abgelehnt*,
    verweigert*, zurückgewiesen*, refusé*, rejeté*`),
  withdrawn: phrases(`
    withdrawn, cancelled, canceled, revoked, recalled, abandoned, atšaukt*, atsiimt*,
    zurückgezogen*, storniert*, retiré*, annulé*, abandonné*`),
  'waiting-identity': phrases(`
    pending identity verification, identity verification, verify identity,
    pending verification, awaiting verification, awaiting identity, waiting for identity,
    waiting identity, identity check, id verification, tapatybė*, tapatybė* * *,
    laukiam* tapatyb*, tapatyb* tikrinim*, tapatyb* nustatym*, identitätsprüfung*,
    identität wird geprüft, wartet auf identität*, laukiam* tapatyb* *, vérification d'identité,
    attente d'identité, en attente d'identité, en attente de vérification d'identité`),
}

/** The surest first: "waiting for identity" is also a waiting. */
const ORDER: readonly LogPhase[] = ['waiting-identity', 'refused', 'withdrawn', 'closed', 'open']
const BUILT_IN = ORDER.map((phase) => ({
  meaning: phase,
  pattern: compileWhole(WORDS[phase]),
}))

/** A reader of a log's words for where a case stands; null for a word nobody has explained. */
export function createStatusReader(added: StatusWords = {}): (text: string) => LogPhase | null {
  return createWordReader(added, BUILT_IN)
}
