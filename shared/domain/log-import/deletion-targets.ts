import { phrases } from './word-pattern.ts'
import type { LogTarget } from './target.ts'

const OPTIONAL = { isRequired: false, isPersonal: false, isOnByDefault: true } as const

/**
 * What a log of deletions can say of one without saying whose it was. Names, addresses and numbers of
 * accounts are no targets; of a birth date nothing but its band is read. GDPR art. 5(1)(c).
 */
export const DELETION_TARGETS = [
  {
    ...OPTIONAL,
    isRequired: true,
    name: 'deletedOn',
    kind: 'date',
    synonyms: phrases(`
    deleted on, deleted at, deleted, deletion date, date of deletion, date deleted, deletion time,
    deletion timestamp, deletion completed, deletion completed at, deletion completed on,
    account deleted, account deleted at, account deleted on, data deleted on, erased on, erased at,
    erased, erasure date, date of erasure, erasure completed, removed on, removed at, removal date,
    purged on, purged at, gelöscht am, gelöscht, löschdatum, löschung am, datum der löschung,
    tag der löschung, zeitpunkt der löschung, löschzeitpunkt, löschung, konto gelöscht am,
    daten gelöscht am, entfernt am, vernichtet am, supprimé le, supprimée le, supprimées le,
    date de suppression, suppression le, suppression, compte supprimé le, effacé le, effacée le,
    date d'effacement, effacement, ištrinta, ištrynimo data, trynimo data, ištrynimas,
    paskyra ištrinta, duomenys ištrinti, pašalinta, pašalinimo data, sunaikinta, date, datum, data`),
  },
  {
    ...OPTIONAL,
    name: 'signalOn',
    kind: 'date',
    synonyms: phrases(`
    signal on, signal date, date of signal, signal at, signal, reported on, reported at,
    date reported, report date, reported, detected on, detected at, date detected, detected,
    discovered on, discovered at, noticed on, flagged on, flagged at, date flagged, received on,
    received at, received, date received, opened on, opened at, case opened, hinweis am,
    hinweisdatum, datum des hinweises, hinweis, signal am, gemeldet am, meldedatum, meldung am,
    datum der meldung, meldung, entdeckt am, erkannt am, festgestellt am, eingegangen am,
    eingangsdatum, eingang, signalé le, signalée le, date du signalement, date de signalement,
    signalement, détecté le, constaté le, reçu le, signalo data, signalas, pranešta,
    pranešimo data, nustatyta, nustatymo data, pastebėta, gauta, gavimo data`),
  },
  {
    ...OPTIONAL,
    name: 'frozenOn',
    kind: 'date',
    synonyms: phrases(`
    frozen on, frozen at, frozen, freeze date, date of freeze, date frozen, suspended on,
    suspended at, suspended, suspension date, account suspended, blocked on, blocked at, blocked,
    locked on, locked at, disabled on, disabled at, deactivated on, deactivated at, gesperrt am,
    gesperrt, sperrdatum, datum der sperrung, sperrung am, sperrung, eingefroren am, blockiert am,
    deaktiviert am, konto gesperrt am, suspendu le, suspendue le, date de suspension, suspension,
    gelé le, bloqué le, bloquée le, date de blocage, blocage, sustabdyta, sustabdymo data,
    užblokuota, blokavimo data, įšaldyta, įšaldymo data`),
  },
  {
    ...OPTIONAL,
    name: 'country',
    kind: 'words',
    synonyms: phrases(`
    country, country code, country of residence, user country, residence country, territory,
    land, länderkennung, ländercode, länderkürzel, wohnsitzland, wohnland, staat, pays, code pays,
    pays de résidence, šalis, šalies kodas, gyvenamoji šalis, valstybė`),
  },
  {
    ...OPTIONAL,
    name: 'age',
    kind: 'words',
    synonyms: phrases(`
    age band, age group, age range, age bracket, age class, age category, age at deletion,
    age in years, age years, age, altersband, altersgruppe, altersstufe, altersklasse,
    alter in jahren, alter bei löschung, alter, tranche d'âge, groupe d'âge, classe d'âge,
    âge en années, âge, amžiaus grupė, amžiaus intervalas, amžius metais, amžius`),
  },
  {
    ...OPTIONAL,
    name: 'birthDate',
    kind: 'date',
    isPersonal: true,
    synonyms: phrases(`
    date of birth, birth date, birthdate, birthday, birth day, dob, d o b, born on, born,
    user date of birth, user birthdate, child date of birth, geburtsdatum, geburtstag, geb datum,
    geb dat, gebdat, geboren am, geboren, geb, date de naissance, ddn, né le, née le, naissance,
    gimimo data, gimimo diena, gimė, gimęs, gimusi`),
  },
  {
    ...OPTIONAL,
    name: 'signalChannel',
    kind: 'words',
    synonyms: phrases(`
    signal channel, channel, source of signal, signal source, source of the signal, how found,
    how reported, how detected, trigger, source, meldeweg, kanal, meldekanal, herkunft des hinweises,
    quelle des hinweises, auslöser, quelle, canal, canal du signalement, origine du signalement,
    source du signalement, origine, signalo kanalas, kanalas, signalo šaltinis, šaltinis`),
  },
  {
    ...OPTIONAL,
    name: 'beliefBasis',
    kind: 'words',
    synonyms: phrases(`
    basis of belief, belief basis, basis of the belief, basis, evidence, grounds, ground, reason,
    grundlage der annahme, grundlage, anhaltspunkt, anhaltspunkte, nachweis, grund, fondement,
    indice, indices, motif, raison, pagrindas, įrodymas, priežastis`),
  },
  {
    ...OPTIONAL,
    name: 'consent',
    kind: 'words',
    synonyms: phrases(`
    parental consent, parent consent, consent of parent, consent of a parent, consent of parents,
    consent status, consent, einwilligung der eltern, elterliche einwilligung,
    einwilligung eltern, einwilligung, zustimmung der eltern, consentement parental,
    consentement des parents, consentement, tėvų sutikimas, sutikimas`),
  },
  {
    ...OPTIONAL,
    name: 'categories',
    kind: 'words',
    synonyms: phrases(`
    data categories, data category, categories of data, category of data, categories deleted,
    deleted categories, categories, category, kinds of data, kind of data, types of data,
    data types, data type, data deleted, deleted data, what was deleted, datenkategorien,
    datenkategorie, kategorien, kategorie, datenarten, datenart, gelöschte daten,
    catégories de données, catégorie de données, catégories, catégorie, types de données,
    données supprimées, duomenų kategorijos, duomenų kategorija, kategorijos, kategorija,
    duomenų rūšys, ištrinti duomenys`),
  },
  {
    ...OPTIONAL,
    name: 'systems',
    kind: 'words',
    synonyms: phrases(`
    systems, system, system name, systems cleared, source system, application, applications,
    database, databases, platform, data store, systeme, anwendung, anwendungen, datenbank,
    datenbanken, plattform, quellsystem, systèmes, système, applications concernées,
    base de données, bases de données, sistemos, sistema, duomenų bazė, duomenų bazės, platforma`),
  },
  {
    ...OPTIONAL,
    name: 'records',
    kind: 'number',
    synonyms: phrases(`
    records deleted, deleted records, number of records, number of records deleted, record count,
    records count, records, rows deleted, deleted rows, row count, count, anzahl datensätze,
    anzahl der datensätze, gelöschte datensätze, datensätze, anzahl, nombre d'enregistrements,
    enregistrements supprimés, enregistrements, nombre, įrašų skaičius, ištrinta įrašų, įrašai,
    kiekis, skaičius`),
  },
  {
    ...OPTIONAL,
    name: 'verifiedOn',
    kind: 'date',
    synonyms: phrases(`
    verified on, verified at, verified, verification date, date verified, date of verification,
    checked on, confirmed on, geprüft am, prüfdatum, verifiziert am, kontrolliert am, bestätigt am,
    geprüft, prüfung, datum der prüfung, vérifié le, vérifiée le, date de vérification,
    contrôlé le, vérification, patikrinta, patikrinimo data, patvirtinta, patvirtinimo data`),
  },
  {
    ...OPTIONAL,
    name: 'backupExpiry',
    kind: 'date',
    synonyms: phrases(`
    backup expiry, backups expire on, backup expires, backup expires on, backup expiration,
    backup expiry date, backups gone on, last backup expires, backups until, backup until,
    ablauf der sicherung, ablauf der sicherungen, ablauf backup, sicherung läuft ab am,
    backup ablauf, backup bis, sicherungen bis, ablauf der datensicherung,
    expiration des sauvegardes, expiration de la sauvegarde, sauvegardes jusqu'au,
    fin des sauvegardes, atsarginės kopijos iki, atsarginių kopijų galiojimas,
    atsarginių kopijų pabaiga`),
  },
] as const satisfies readonly LogTarget[]

export type DeletionTargetName = (typeof DELETION_TARGETS)[number]['name']
