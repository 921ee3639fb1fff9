import { REQUEST_TYPES, type RequestType } from '../requests/types.ts'
import { foldWords } from './fold.ts'
import { compilePhrases, readPhrases, SEPARATORS } from './phrase-list.ts'
import { phrases, remember } from './word-pattern.ts'

/** Words the officer explained, each with the rights it stands for; none leaves it to triage. */
export type TypeWords = Readonly<Record<string, readonly RequestType[]>>

/**
 * Words of logs for each right, in English, Lithuanian, German and French, and of OneTrust, Osano and
 * Transcend. "Other" is no entry: a source that could not name the right leaves it to triage, since a
 * request noted as none of data protection would have no time limit at all.
 */
const WORDS: Partial<Record<RequestType, readonly string[]>> = {
  ACCESS: phrases(`
    access, sar, dsar, dsr access, subject access, copy data, copies data, summarize,
    summarise, article 15, art 15, artikel 15, 15 str*, prieig*, susipaž*, duomenų kopij*,
    auskunft*, *auskunft, *auskünfte, accès, copie données`),
  RECTIFY: phrases(`
    rectif*, correct, correction*, correcting, amend, amendment*, inaccurate, article 16,
    art 16, artikel 16, 16 str*, ištais*, patiksl*, pataisy*, bericht*, datenbericht*,
    korrektur*, korrigier*, corriger, corrigez`),
  ERASE: phrases(`
    erase*, erasure*, erasing, delet*, forget*, forgotten, removal*, remove*, article 17,
    art 17, artikel 17, 17 str*, ištrin*, ištryn*, pašalin*, sunaikin*, pamirš*, lösch*,
    loesch*, gelösch*, *löschung*, *loeschung*, vergessen*, effac*, suppression*, supprim*,
    oubli`),
  RESTRICT: phrases(`
    restrict*, limit use, limit processing, article 18, art 18, artikel 18, 18 str*,
    apribo*, einschränk*, verarbeitungseinschränk*, sperrung, limitation*, limiter`),
  PORT: phrases(`
    port, portab*, data transfer to, article 20, art 20, artikel 20, 20 str*, perkel*,
    perkėl*, *übertragbar*, *uebertragbar*`),
  // An opt-out that does not say from what is an objection to processing, art. 21(1); the American
  // "do not sell" comes nearest to it as well. Named together with advertising it is art. 21(2).
  OBJECT: phrases(`
    object, objects, objecting, objection*, opt out, optout, opts out, opted out,
    do not sell, do not share, article 21, art 21, artikel 21, 21 str*, nesutik*, nesutin*,
    prieštara*, widerspr*, opposition*, opposer, oppose`),
  OBJECT_DM: phrases(`
    object dm, unsubscri*, direct marketing, objection* marketing, object* marketing,
    objection* direct marketing, object* direct marketing, opt out marketing,
    opt out direct marketing, opt out newsletter*, opt out mailing*, stop marketing,
    marketing opt out, marketing objection*, article 21 2, art 21 2, rinkodar*,
    nesutik* rinkodar*, nesutin* rinkodar*, atsisak* naujienlaišk*, direktwerb*,
    widerspr* werbung, widerspr* direktwerb*, werbewiderspr*, newsletter abmeld*,
    abmeld* newsletter, désabonn*, désinscri*, prospection*, opposition* prospection*`),
  ADM: phrases(`
    adm, automated decision*, automated individual*, human intervention, human review,
    automated decision making opt out, profiling, article 22, art 22, artikel 22, 22 str*,
    automatizuot* sprendim*, profiliavim*, automatisiert* entscheidung*,
    décision* automatis*, profilage`),
  WITHDRAW: phrases(`
    withdraw, withdraw* consent, consent withdraw*, revok* consent, consent revo*,
    atšauk* sutikim*, sutikim* atšauk*, widerruf*, widerruf* einwilligung*,
    einwilligung* widerruf*, retrait*, retrait* consentement*, retirer consentement`),
  CHILD_ERASE: ['child erase', 'child* erasure', 'erasure child*', 'article 17 1 f', 'art 17 1 f'],
  COMPLAINT_SA: phrases(`
    complaint sa, complaint* supervisory authority, supervisory authority complaint*,
    supervisory authority, complaint* data protection authority, article 77, art 77, vdai,
    skund* vdai, vdai skund*, priežiūros institucij*, aufsichtsbehörde*,
    skund* priežiūros institucij*, beschwer* aufsichtsbehörde*, cnil, plainte* cnil,
    autorité de contrôle, plainte* autorité de contrôle`),
  COMPLAINT_DIRECT: phrases(`
    complaint direct, complaint*, complain*, skund*, nusiskund*, beschwer*, plainte*,
    réclamation*`),
}

const BUILT_IN = compilePhrases(
  REQUEST_TYPES.flatMap((type) =>
    (WORDS[type] ?? []).map((phrase) => ({ phrase, meanings: [type] })),
  ),
)

/** A reader of a log's words for rights; several words give several rights, none gives an empty list. */
export function createTypeReader(added: TypeWords = {}): (text: string) => readonly RequestType[] {
  const own = Object.entries(added)
    .map(([word, types]) => ({ phrase: foldWords(word), meanings: types }))
    .filter(({ phrase }) => phrase !== '')
  const whole = new Map(own.map(({ phrase, meanings }) => [phrase, meanings]))
  const known = [...compilePhrases(own), ...BUILT_IN]
  return remember((text) => {
    const read = (part: string) => readPhrases(foldWords(part), known)
    const found = new Set(whole.get(foldWords(text)) ?? text.split(SEPARATORS).flatMap(read))
    return REQUEST_TYPES.filter((type) => found.has(type))
  })
}
