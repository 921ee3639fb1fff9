import { RETENTION_EVENTS } from '../catalogues/retention-rule.ts'
import type { LogTarget } from './target.ts'
import { phrases } from './word-pattern.ts'

type HeldEventName = (typeof RETENTION_EVENTS)[number]

const COUNTED = { isRequired: false, isPersonal: false, isOnByDefault: true } as const

const EVENT_SYNONYMS: Record<HeldEventName, readonly string[]> = {
  last_update: phrases(`
    last update, last updated, last updated at, updated at, updated, update date, date updated,
    last modified, last modified at, modified, modified at, modified on, last change, last changed,
    changed at, changed on, last activity, last active, last login, last login at, last seen,
    paskutinis atnaujinimas, atnaujinta, atnaujinimo data, pakeista, pakeitimo data,
    paskutinis prisijungimas, letzte aktualisierung, aktualisiert, aktualisiert am,
    zuletzt aktualisiert, zuletzt geändert, geändert, geändert am, änderungsdatum,
    letzter login, letzte anmeldung, dernière mise à jour, mis à jour, mis à jour le, modifié le,
    dernière modification, date de modification, dernière connexion`),
  created: phrases(`
    created, created at, created on, creation date, date created, created date, created time,
    account created, registered, registered at, registered on, registration date, signed up,
    signup date, sign up date, sukurta, sukūrimo data, registracijos data, registruota,
    užsiregistravo, erstellt, erstellt am, angelegt, angelegt am, erstellungsdatum, anlagedatum,
    registriert, registriert am, registrierungsdatum, créé le, créé, date de création, inscrit le,
    date d'inscription, inscription`),
  services_ended: phrases(`
    services ended, service ended, end of service, end of services, service end, service end date,
    contract end, contract ended, contract end date, end date, ended, ended at, ended on,
    completed, completed at, order completed, completion date, delivered, delivered at,
    paslaugos baigtos, paslaugų pabaiga, paslaugos pabaiga, sutarties pabaiga, pabaiga,
    pabaigos data, užbaigta, įvykdyta, vertragsende, ende der leistung, leistungsende, ende,
    enddatum, beendet, beendet am, fin de service, fin du service, fin des services, fin du contrat,
    date de fin, terminé le, fin`),
  relationship_ended: phrases(`
    relationship ended, relationship end, end of relationship, end of business relationship,
    business relationship ended, offboarded, offboarded at, customer until, client until,
    santykių pabaiga, dalykinių santykių pabaiga, ende der geschäftsbeziehung,
    geschäftsbeziehung beendet, kunde bis, fin de la relation, fin de la relation d'affaires,
    fin de relation`),
  last_message: phrases(`
    last message, last message at, last message on, last reply, last reply at, last response,
    last comment, last contact, last contacted, last correspondence, end of communication,
    solved at, closed at, resolved at, closed time, resolved time, paskutinė žinutė,
    paskutinis laiškas, paskutinis atsakymas, paskutinis kontaktas, letzte nachricht,
    letzte antwort, letzter kontakt, dernier message, dernière réponse, dernier contact`),
  consent_withdrawn: phrases(`
    consent withdrawn, consent withdrawn at, consent withdrawal, withdrawal of consent,
    withdrawn at, withdrawn on, unsubscribed, unsubscribed at, unsubscribe date, opt out,
    opted out, opted out at, opt out date, sutikimas atšauktas, sutikimo atšaukimas,
    atšaukimo data, atsisakė, widerruf, widerrufen, widerrufen am, einwilligung widerrufen,
    abgemeldet, abgemeldet am, consentement retiré, retrait du consentement, retiré le, désabonné,
    désabonné le, désinscrit le`),
  account_closed: phrases(`
    account closed, account closed at, account closure, closure date, deactivated,
    deactivated at, account deleted, deleted at, closed, closed on, date closed,
    paskyra uždaryta, paskyros uždarymas, uždaryta, uždarymo data, konto geschlossen,
    kontoschließung, geschlossen, geschlossen am, deaktiviert, deaktiviert am, compte fermé,
    compte clôturé, fermé le, clôturé le, fermeture du compte, désactivé le`),
  objection: phrases(`
    objection, objected, objected at, objected on, objection date, date of objection,
    nesutikimas, nesutiko, nesutikimo data, widerspruch, widersprochen, widersprochen am,
    opposition, opposé le, date d'opposition`),
  set_on: phrases(`
    set on, set at, cookie set, cookie date, stored on, stored at, placed on, nustatyta,
    slapukas įrašytas, įrašyta, gesetzt, gesetzt am, gespeichert am, déposé le, enregistré le`),
  reasonable_belief: phrases(`
    reasonable belief, belief on, child since, found to be a child, minor found, minor detected,
    identified as child, pagrįsta nuomonė, nustatyta kad vaikas, begründete annahme,
    als kind erkannt, kind erkannt am, identifié comme mineur, mineur identifié`),
}

/** What a log of accounts, orders or tickets can say about data that is held; none of it tells whose it is. */
export const HOLDING_TARGETS: readonly LogTarget[] = [
  ...RETENTION_EVENTS.map((name) => ({
    ...COUNTED,
    name,
    kind: 'date' as const,
    synonyms: EVENT_SYNONYMS[name],
  })),
  // The rule's own word for its event may be any; its column is chosen by hand.
  { ...COUNTED, name: 'ownEvent', kind: 'date', synonyms: [] },
  {
    ...COUNTED,
    name: 'flagged',
    kind: 'words',
    synonyms: phrases(`
      flagged, flag, fraud flag, fraud flagged, fraud, is fraud, fraud risk, suspicious, suspected,
      likely to commit fraud, blocked for fraud, pažymėta, žyma, sukčiavimas, įtartina,
      sukčiavimo žyma, markiert, markierung, betrug, betrugsverdacht, verdacht, signalé,
      signalement, fraude, suspect, soupçon de fraude`),
  },
  {
    ...COUNTED,
    name: 'child',
    kind: 'words',
    synonyms: phrases(`
      child, is child, minor, is minor, underage, under age, vaikas, nepilnametis, nepilnametė,
      kind, minderjährig, minderjährige, enfant, mineur, mineure`),
  },
  {
    ...COUNTED,
    name: 'records',
    kind: 'number',
    synonyms: phrases(`
      records, number of records, record count, count, quantity, rows, total records, įrašai,
      įrašų skaičius, skaičius, kiekis, datensätze, anzahl, anzahl datensätze, enregistrements,
      nombre, nombre d'enregistrements, quantité`),
  },
]
