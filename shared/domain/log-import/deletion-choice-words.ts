import {
  BELIEF_BASES,
  PARENTAL_CONSENTS,
  SIGNAL_CHANNELS,
  type BeliefBasis,
  type ParentalConsent,
  type SignalChannel,
} from '../deletions/choices.ts'
import { foldWords } from './fold.ts'
import { createListReader } from './phrase-list.ts'
import { compileWhole, phrases } from './word-pattern.ts'

const CHANNEL_WORDS: Record<SignalChannel, readonly string[]> = {
  'user-statement': phrases(`
    user*, self*, own statement, herself, himself, nutzer*, benutzer*, selbst*, eigene angabe*,
    utilisateur*, lui même, elle même, déclaration propre, naudotoj*, vartotoj*, pats, pati`),
  parent: phrases(`
    parent*, mother*, father*, guardian*, mum, mom, dad, eltern*, mutter*, vater*,
    erziehungsberecht*, sorgeberecht*, mère*, père*, tuteur*, tutrice*, tėv*, motin*, globėj*`),
  'support-staff': phrases(`
    support*, staff*, agent*, employee*, moderat*, helpdesk*, customer service*, mitarbeit*,
    kundendienst*, kundenservice*, personnel*, employé*, service client*, modérat*, darbuotoj*,
    klientų aptarnavim*, pagalbos*`),
  'document-check': phrases(`
    document*, id check*, identity check*, passport*, ausweis*, dokument*, identitätsprüfung*,
    carte d identité, pièce d identité, passeport*, paso*, asmens dokument*, dokumento patikr*`),
  'payment-refusal': phrases(`
    payment*, card, card refus*, bank*, refused payment, zahlung*, kreditkart*, paiement*,
    carte bancaire, mokėjim*, kortel*, banko*`),
  'third-party': phrases(`
    third part*, another user*, other user*, other person*, somebody else, school*, teacher*,
    authority, authorities, police, dritt*, andere* nutzer*, schul*, lehr*, behörd*, polizei*,
    tiers, autre utilisateur*, école*, enseignant*, autorité*, trečio*, treči*, kit* naudotoj*,
    mokykl*, mokytoj*, institucij*`),
  'age-estimation': phrases(`
    age estimat*, estimat*, age assurance*, age check*, age verification*, altersschätz*,
    schätzung*, altersprüfung*, altersverifi*, estimation*, vérification de l âge,
    amžiaus nustatym*, amžiaus įvertinim*, amžiaus patikr*`),
}

const BASIS_WORDS: Record<BeliefBasis, readonly string[]> = {
  'self-statement': phrases(`
    self*, own statement*, user statement*, user said*, selbst*, eigene angabe*, eigene aussage*,
    angabe des nutzers, aussage des nutzers, propre déclaration, déclaration propre,
    autodéclaration*, déclaration de l utilisateur, savo pareiškim*, naudotojo pareiškim*`),
  'parent-statement': phrases(`
    parent*, mother*, father*, guardian*, eltern*, mutter*, vater*, erziehungsberecht*, mère*,
    père*, tuteur*, tėv*, motin*, globėj*`),
  'document-seen': phrases(`
    document*, passport*, id seen, ausweis*, dokument*, urkunde*, pièce d identité,
    carte d identité, passeport*, pasas, paso*`),
  behaviour: phrases(`
    behavio*, activity, content, posts, verhalten*, inhalt*, comportement*, contenu*, elges*,
    veikl*, turin*`),
  'third-party': phrases(`
    third part*, another user*, other user*, other person*, somebody else, school*, teacher*,
    authority, police, dritt*, schul*, lehr*, behörd*, polizei*, tiers, école*, autorité*,
    trečio*, treči*, mokykl*, institucij*`),
}

const CONSENT_WORDS: Record<ParentalConsent, readonly string[]> = {
  none: phrases(`
    none, no, not given, missing, absent, without, no consent, without consent, refused, n,
    false, keine, keine einwilligung, nein, fehlt, ohne, nicht erteilt, nicht vorhanden, verweigert,
    aucun, aucun consentement, non, sans, absent, refusé, nėra, ne, be sutikimo, negautas,
    nesutiko`),
  'not-verified': phrases(`
    not verified, unverified, not confirmed, unconfirmed, claimed, given, yes, y, true,
    given not verified, nicht geprüft, ungeprüft, nicht verifiziert, nicht bestätigt,
    unbestätigt, behauptet, erteilt, ja, non vérifié, non confirmé, donné, oui, nepatikrintas,
    nepatikrinta, nepatvirtintas, nepatvirtinta, gautas, yra, taip`),
  verified: phrases(`
    verified, confirmed, given verified, yes verified, verified by parent, geprüft, verifiziert,
    bestätigt, erteilt und geprüft, vérifié, confirmé, patikrintas, patikrinta, patvirtintas,
    patvirtinta`),
}
const CONSENTS = PARENTAL_CONSENTS.map((consent) => ({
  consent,
  pattern: compileWhole(CONSENT_WORDS[consent]),
}))

/** Readers of a log's words for the choices of a case. What they remember is forgotten with them. */
export type DeletionWordReaders = {
  /** Several where it does not say one thing. */
  readChannels: (text: string) => SignalChannel[]
  readBases: (text: string) => BeliefBasis[]
  readConsent: (text: string) => ParentalConsent | null
}

/** New readers for one log. */
export function createDeletionWordReaders(): DeletionWordReaders {
  return {
    readChannels: createListReader(SIGNAL_CHANNELS, CHANNEL_WORDS),
    readBases: createListReader(BELIEF_BASES, BASIS_WORDS),
    readConsent(text) {
      const words = foldWords(text)
      return CONSENTS.find(({ pattern }) => pattern.test(words))?.consent ?? null
    },
  }
}
