import { phrases } from './word-pattern.ts'
import type { LogTarget } from './target.ts'

const GIVEN_NAMES = ['given name', 'first name', 'vardas', 'vorname', 'prénom']
const FAMILY_NAMES = ['family name', 'last name', 'surname', 'pavardė', 'nachname', 'nom']

const OPTIONAL = { isRequired: false, isPersonal: false, isOnByDefault: true } as const
const PERSONAL = { ...OPTIONAL, isPersonal: true } as const
const ON_DEMAND = { ...PERSONAL, isOnByDefault: false } as const

/** What a log of requests can say about a request. */
export const REQUEST_TARGETS = [
  {
    ...OPTIONAL,
    name: 'externalId',
    kind: 'text',
    synonyms: phrases(`
    issue key, ticket id, request id, case id, ticket number, request number, request no,
    case number, case no, reference, id, number, no, numeris,
    prašymo nr, registracijos nr, nr, vorgang, vorgangsnummer, nummer, aktenzeichen,
    numéro, référence, n°, key, issue id`),
  },
  {
    ...OPTIONAL,
    name: 'received',
    kind: 'date',
    isRequired: true,
    synonyms: phrases(`
    date received, received, received at, received on, requested, requested at, created at,
    created time, created, created date, date created, creation date, gavimo data, gauta,
    gautas, data, eingangsdatum, eingang, eingegangen am, erstellt, erstellt am, datum,
    date de réception, reçu le, reçue le, date de création, créé le, date`),
  },
  {
    ...OPTIONAL,
    name: 'type',
    kind: 'words',
    synonyms: phrases(`
    request type, custom field (request type), type of request, right, subject type,
    prašymo tipas, teisė, tipas, rūšis, anliegen, betroffenenrecht, art, art der anfrage,
    type de demande, droit, type, tags, labels`),
  },
  {
    ...PERSONAL,
    name: 'requesterName',
    kind: 'text',
    synonyms: phrases(`
    requester, requester name, requestor, requestor name, reporter, full name,
    data subject, pareiškėjas, vardas, vardas pavardė, asmuo, antragsteller,
    antragstellerin, betroffene person, demandeur, demandeuse, nom du demandeur, contact,
    name, nom`),
    parts: [GIVEN_NAMES, FAMILY_NAMES],
  },
  {
    ...PERSONAL,
    name: 'requesterEmail',
    kind: 'text',
    synonyms: phrases(`
    requester email, requestor email, email, e-mail, email address, contact email,
    el. paštas, el. pašto adresas, e-mail-adresse, courriel, adresse e-mail, mail`),
  },
  {
    ...OPTIONAL,
    name: 'country',
    kind: 'words',
    synonyms: ['country', 'country code', 'territory', 'šalis', 'valstybė', 'land', 'pays'],
  },
  {
    ...OPTIONAL,
    name: 'status',
    kind: 'words',
    synonyms: ['status', 'stage', 'state', 'būsena', 'stand', 'état', 'statut'],
  },
  {
    ...OPTIONAL,
    name: 'dueClaimed',
    kind: 'date',
    synonyms: phrases(`
    due date, due by time, due by, due, deadline, terminas, atsakyti iki, frist, fällig,
    fällig am, échéance, date d'échéance, date limite`),
  },
  {
    ...OPTIONAL,
    name: 'closed',
    kind: 'date',
    synonyms: phrases(`
    closed time, closed at, closed, date closed, solved at, solved, resolved time,
    resolved at, resolved, completed at, completed, date completed, resolution date,
    baigta, atsakyta, užbaigta, pabaigos data, erledigt, erledigt am, abgeschlossen,
    abgeschlossen am, clôturé, clôturé le, date de clôture, traité le`),
  },
  {
    ...ON_DEMAND,
    name: 'subject',
    kind: 'free-text',
    synonyms: ['subject', 'summary', 'title', 'tema', 'betreff', 'thema', 'objet', 'sujet'],
  },
  {
    ...ON_DEMAND,
    name: 'notes',
    kind: 'free-text',
    synonyms: phrases(`
    notes, description, comment, comments, details, pastabos, aprašymas, bemerkung,
    bemerkungen, beschreibung, remarques, commentaire, notizen`),
  },
] as const satisfies readonly LogTarget[]

export type RequestTargetName = (typeof REQUEST_TARGETS)[number]['name']
