import type { SourcePhase } from '../breaches/event.ts'
import { createStatusReader } from './status-words.ts'
import { compileWhole, createWordReader, phrases } from './word-pattern.ts'

/** Words the officer explained. */
export type PhaseWords = Readonly<Record<string, SourcePhase>>

/** What only a log of incidents says; the first that covers the cell counts. */
const WORDS: Partial<Record<SourcePhase, readonly string[]>> = {
  'not-a-breach': phrases(`
    not a breach, no breach, not breach, no personal data breach, not a personal data breach,
    no personal data, no personal data affected, false alarm, false positive, near miss,
    ne pažeidimas, nepažeidimas, nėra pažeidimo, ne asmens duomenų pažeidimas, klaidingas *,
    kein datenschutzvorfall, keine verletzung, keine datenpanne, keine datenschutzverletzung,
    fehlalarm, pas une violation, pas de violation, aucune violation, fausse alerte`),
  'not-notified': phrases(`
    not notified, not reported, not notifiable, not reportable, no notification, not submitted,
    no notification required, notification not required, no notification needed, not required,
    not notified *, not reported *, nepranešta, nepranešta *, nepranešama, pranešti nereikia,
    pranešimas nereikalingas, nicht gemeldet, nicht meldepflichtig, keine meldung,
    keine meldepflicht, keine meldung erforderlich, non notifié*, non déclaré*,
    pas de notification, notification non requise, non notifiable`),
  notified: phrases(`
    notified, notified to *, notified to * *, notified to * * *, reported, reported to *,
    reported to * *, reported to * * *, authority notified, notification sent,
    notification submitted, submitted to authority, pranešta, pranešta vdai, pranešta *,
    pranešta * *, pateiktas pranešimas, gemeldet, gemeldet *, gemeldet * *,
    an aufsichtsbehörde gemeldet, meldung erfolgt, behörde informiert, notifié*,
    notifié* * *, notifié* * * *, déclaré*, notification envoyée`),
  open: phrases(`
    under investigation, being investigated, investigation, investigating, investigation *,
    contained, ongoing, monitoring, signal, aware, assessed, being assessed, assessment, tiriam*,
    tyrimas, atliekamas tyrimas, stebim*, in untersuchung, wird untersucht, untersuchung,
    in prüfung, wird geprüft, prüfung, laufend, en enquête, enquête en cours, en cours d'analyse,
    sous investigation`),
}

const ORDER: readonly SourcePhase[] = ['not-a-breach', 'not-notified', 'notified', 'open']
const BUILT_IN = ORDER.map((meaning) => ({ meaning, pattern: compileWhole(WORDS[meaning] ?? []) }))
const readCaseStatus = createStatusReader()

/** A reader of a log's words for where an incident stands; null for a word nobody has explained. */
export function createPhaseReader(added: PhaseWords = {}): (text: string) => SourcePhase | null {
  const readOwn = createWordReader(added, BUILT_IN)
  return (text) => readOwn(text) ?? commonPhase(text)
}

// Open and closed are said of incidents as of any case; a refused or withdrawn one is no incident's word.
function commonPhase(text: string): SourcePhase | null {
  const status = readCaseStatus(text)
  return status === 'open' || status === 'closed' ? status : null
}
