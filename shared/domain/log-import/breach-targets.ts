import { phrases } from './word-pattern.ts'
import type { LogTarget } from './target.ts'

const OPTIONAL = { isRequired: false, isPersonal: false, isOnByDefault: true } as const

/** What a log of incidents can say about one: the facts, effects and measures of GDPR art. 33(5), and its times. */
export const BREACH_TARGETS = [
  {
    ...OPTIONAL,
    name: 'externalId',
    kind: 'text',
    synonyms: phrases(`
    incident id, breach id, incident number, incident no, breach number, breach no,
    breach reference, breach reference number, incident reference, case number, case no, case id,
    reference number, reference, issue key, ticket id, id, no, number, incidento nr,
    pažeidimo nr, registracijos nr, numeris, nr, eil nr, vorfallnummer, vorfall nr, vorgangsnummer,
    aktenzeichen, vorgang, lfd nr, laufende nummer, nummer, numéro de violation, numéro d'incident,
    numéro, référence, n°, key`),
  },
  {
    ...OPTIONAL,
    name: 'title',
    kind: 'free-text',
    synonyms: phrases(`
    title, incident title, breach title, incident name, name of incident, name of breach,
    incident, breach, short description, summary, subject, pavadinimas, incidentas,
    pažeidimo pavadinimas, trumpas aprašymas, tema, titel, bezeichnung, kurzbeschreibung,
    vorfall, betreff, titre, intitulé, objet, incident de sécurité, name`),
  },
  {
    ...OPTIONAL,
    name: 'description',
    kind: 'free-text',
    synonyms: phrases(`
    description, incident description, breach description, description of breach,
    description of the breach, description of incident, description of the incident,
    facts, facts of the breach, what happened, details, nature of the breach and circumstances,
    circumstances, aprašymas, pažeidimo aprašymas, incidento aprašymas, aplinkybės,
    faktinės aplinkybės, beschreibung, beschreibung des vorfalls, sachverhalt, hergang,
    description de la violation, description de l'incident, faits, circonstances, détails`),
  },
  {
    ...OPTIONAL,
    name: 'occurredFrom',
    kind: 'date',
    synonyms: phrases(`
    occurred from, occurred at, occurred on, occurred, date of breach, date of the breach,
    breach date, date of incident, incident date, date of occurrence, date and time of breach,
    date and time of incident, start of breach, breach start, start date, started, began, from,
    pažeidimo data, pažeidimo pradžia, incidento data, įvyko, pradžia, pažeidimo data ir laikas,
    beginn, beginn des vorfalls, datum des vorfalls, vorfallsdatum, zeitpunkt des vorfalls,
    zeitpunkt der verletzung, tatzeit, date de la violation, date de l'incident,
    début de la violation, début, survenu le, datum, data, date`),
  },
  {
    ...OPTIONAL,
    name: 'occurredTo',
    kind: 'date',
    synonyms: phrases(`
    occurred to, occurred until, end of breach, breach end, end of incident, end date, ended,
    ended at, contained, contained at, contained on, date contained, until, to,
    pažeidimo pabaiga, incidento pabaiga, pabaiga, ende, ende des vorfalls, ende der verletzung,
    eingedämmt am, fin de la violation, fin de l'incident, fin, date de fin, terminé le`),
  },
  {
    ...OPTIONAL,
    name: 'firstSignal',
    kind: 'date',
    synonyms: phrases(`
    first signal, first noticed, noticed, noticed at, noticed on, date noticed, detected,
    detected at, detected on, date detected, date of detection, detection date, detection time,
    discovered, discovered at, discovered on, date discovered, date of discovery,
    discovery date, discovery date and time, reported internally, internal report date,
    date reported, reported on, reported at, pastebėta, aptikta, nustatyta, aptikimo data,
    nustatymo data, pastebėjimo data, pranešimo gavimo data, entdeckt, entdeckt am,
    festgestellt, festgestellt am, feststellung, datum der entdeckung, datum der feststellung,
    bemerkt am, erkannt am, eingang der meldung, interne meldung, constaté le, constatée le,
    découvert le, découverte le, détecté le, date de découverte, date de constatation,
    date de détection`),
  },
  {
    ...OPTIONAL,
    name: 'aware',
    kind: 'date',
    synonyms: phrases(`
    aware, aware at, aware on, aware since, became aware, date aware, date became aware,
    awareness, awareness date, awareness date and time, date of awareness, time of awareness,
    date and time of awareness, controller aware, known since, sužinota, sužinojimo data,
    sužinojimo laikas, sužinojimo data ir laikas, kenntnis, kenntnis am, kenntnis seit,
    kenntnisnahme, kenntniserlangung, zeitpunkt der kenntnis, zeitpunkt der kenntnisnahme,
    bekannt seit, bekannt geworden am, connaissance, date de connaissance,
    date de prise de connaissance, prise de connaissance`),
  },
  {
    ...OPTIONAL,
    name: 'notified',
    kind: 'date',
    synonyms: phrases(`
    authority notified, authority notified at, authority notified on, notified authority,
    notified to authority, notified to authority on, notified to the authority,
    notified to supervisory authority, date notified to supervisory authority,
    reported to authority, reported to authority on, reported to supervisory authority,
    date reported to authority, dpa notified, sa notified, ico notified, date of notification,
    notification date, date notified, notified at, notified on, notified, vdai pranešta,
    pranešta vdai, pranešta priežiūros institucijai, pranešimo vdai data, pranešimo data,
    pranešta, gemeldet an behörde, gemeldet an aufsichtsbehörde, meldung an aufsichtsbehörde,
    meldung an die aufsichtsbehörde, meldung an behörde, datum der meldung, meldedatum,
    gemeldet am, gemeldet, meldung, notification à la cnil, notifié à la cnil le,
    notification à l'autorité, notifié à l'autorité le, date de notification, notifié le,
    notification`),
  },
  {
    ...OPTIONAL,
    name: 'peopleTold',
    kind: 'date',
    synonyms: phrases(`
    people told, people told on, people informed, people notified, individuals notified,
    individuals informed, data subjects notified, data subjects informed,
    date individuals notified, date data subjects notified, date data subjects informed,
    persons informed, communication to data subjects, communicated to data subjects,
    asmenys informuoti, duomenų subjektai informuoti, pranešta asmenims,
    pranešta duomenų subjektams, asmenų informavimo data, betroffene informiert,
    betroffene informiert am, betroffene benachrichtigt, betroffene benachrichtigt am,
    benachrichtigung der betroffenen, information der betroffenen, personnes informées,
    personnes informées le, information des personnes, communication aux personnes`),
  },
  {
    ...OPTIONAL,
    name: 'people',
    kind: 'number',
    synonyms: phrases(`
    people affected, number of people, number of people affected, persons affected,
    number of persons affected, individuals affected, number of individuals,
    number of individuals affected, number of affected individuals, data subjects,
    number of data subjects, number of data subjects affected, data subjects affected,
    affected people, affected individuals, affected persons, people, individuals, asmenų skaičius,
    duomenų subjektų skaičius, paveiktų asmenų skaičius, nukentėjusių skaičius,
    anzahl betroffene, anzahl betroffener, anzahl der betroffenen, anzahl betroffener personen,
    zahl der betroffenen, betroffene personen, betroffene, nombre de personnes,
    nombre de personnes concernées, personnes concernées, personnes affectées`),
  },
  {
    ...OPTIONAL,
    name: 'records',
    kind: 'number',
    synonyms: phrases(`
    records affected, number of records, number of records affected, data records,
    affected records, records, įrašų skaičius, duomenų įrašų skaičius, įrašai,
    anzahl datensätze, anzahl der datensätze, betroffene datensätze, datensätze,
    nombre d'enregistrements, enregistrements concernés, enregistrements`),
  },
  {
    ...OPTIONAL,
    name: 'nature',
    kind: 'words',
    synonyms: phrases(`
    nature, nature of breach, nature of the breach, breach type, type of breach, breach nature,
    cia, confidentiality integrity availability, breached principle, security property,
    pažeidimo pobūdis, pobūdis, pažeidimo rūšis, art der verletzung, schutzziel, schutzziele,
    verletztes schutzziel, nature de la violation, type de violation`),
  },
  {
    ...OPTIONAL,
    name: 'incidentKind',
    kind: 'words',
    synonyms: phrases(`
    incident type, type of incident, kind of incident, incident kind, incident category,
    breach category, category of breach, cause, cause of breach, cause of the breach, root cause,
    category, type, incidento tipas, pažeidimo tipas, priežastis, pažeidimo priežastis, tipas,
    art des vorfalls, vorfallsart, vorfalltyp, ursache, kategorie, typ, art,
    type d'incident, cause de la violation, catégorie`),
  },
  {
    ...OPTIONAL,
    name: 'status',
    kind: 'words',
    synonyms: ['status', 'stage', 'state', 'phase', 'būsena', 'stand', 'état', 'statut'],
  },
  {
    ...OPTIONAL,
    name: 'authority',
    kind: 'text',
    synonyms: phrases(`
    authority, supervisory authority, name of authority, which authority, dpa, regulator,
    priežiūros institucija, institucija, aufsichtsbehörde, behörde, zuständige behörde,
    autorité, autorité de contrôle`),
  },
  {
    ...OPTIONAL,
    name: 'reference',
    kind: 'text',
    synonyms: phrases(`
    authority reference, authority case number, authority reference number, regulator reference,
    ico reference, ico case number, notification number, notification reference,
    vdai registracijos nr, vdai nr, pranešimo nr, aktenzeichen der behörde,
    aktenzeichen aufsichtsbehörde, az der behörde, meldenummer, référence cnil,
    numéro de notification, numéro cnil, référence de l'autorité`),
  },
  {
    ...OPTIONAL,
    name: 'notNotifiedReason',
    kind: 'free-text',
    synonyms: phrases(`
    reason for not notifying, reasons for not notifying, reason not notified,
    reasons for not reporting, reason for not reporting, why not notified, why not reported,
    justification for not notifying, nepranešimo priežastis, nepranešimo priežastys,
    priežastis nepranešti, kodėl nepranešta, grund für nichtmeldung, gründe für nichtmeldung,
    begründung nichtmeldung, begründung der nichtmeldung, begründung bei nichtmeldung,
    motif de non notification, motifs de non notification, raison de la non notification,
    justification de l'absence de notification`),
  },
  {
    ...OPTIONAL,
    name: 'effects',
    kind: 'free-text',
    synonyms: phrases(`
    effects, effects of the breach, consequences, likely consequences, impact,
    possible consequences, pasekmės, galimos pasekmės, poveikis, auswirkungen, folgen,
    wahrscheinliche folgen, conséquences, conséquences probables, effets`),
  },
  {
    ...OPTIONAL,
    name: 'measures',
    kind: 'free-text',
    synonyms: phrases(`
    remedial action, remedial action taken, remedial actions, measures, measures taken,
    actions taken, action taken, mitigation, corrective action, corrective actions, priemonės,
    taikytos priemonės, taisomieji veiksmai, veiksmai, maßnahmen, ergriffene maßnahmen,
    abhilfemaßnahmen, mesures, mesures prises, mesures correctives`),
  },
  {
    ...OPTIONAL,
    name: 'closed',
    kind: 'date',
    synonyms: phrases(`
    closed, closed at, closed on, date closed, closing date, closure date, resolved, resolved at,
    resolved on, date resolved, completed, completed on, uždaryta, užbaigta, baigta,
    uždarymo data, geschlossen, geschlossen am, abgeschlossen, abgeschlossen am, erledigt,
    erledigt am, clôturé, clôturé le, clôture, date de clôture`),
  },
] as const satisfies readonly LogTarget[]

export type BreachTargetName = (typeof BREACH_TARGETS)[number]['name']
