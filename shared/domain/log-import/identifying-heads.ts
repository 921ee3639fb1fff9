import { foldWords } from './fold.ts'
import { compilePhrase, phrases } from './word-pattern.ts'

/** Heads of columns that can tell who it is, in English, Lithuanian, German and French. GDPR art. 4(1). */
const HEADS = phrases(`
  name, names, full name, fullname, first name, firstname, last name, lastname, surname,
  given name, family name, user name, username, display name, nickname, nick, handle, login,
  signature, initials, vardas, vardai, pavardė, pavardės, slapyvardis, vorname, nachname,
  familienname, benutzername, nutzername, anzeigename, spitzname, unterschrift, kürzel, nom,
  noms, prénom, prénoms, pseudo, pseudonyme, identifiant, identité, identity, identität*,

  user, users, user id, userid, uid, uuid, guid, member, member id, memberid, subscriber,
  player, player id, profile, profile id, profil, customer, customer id, customerid, customer no,
  client, client id, clientid, account*, subject id, data subject*, person*, requester, reporter,
  submitter, sender, recipient, contact*, child, minor, kid, student, pupil, parent, parents,
  mother, father, guardian, naudotoj*, vartotoj*, klient*, paskyr*, asmuo, asmens, asmenys,
  duomenų subjektas, pareiškėj*, kontakt*, vaikas, vaiko, nepilnamet*, mokin*, tėvai, tėvas,
  motina, globėj*, nutzer, nutzer id, nutzernr, benutzer, benutzer id, mitglied, mitgliedsnummer,
  kunde, kundin, kunden id, kundennr, kundennummer, konto, konto id, kontonr, kontonummer,
  betroffene*, antragsteller*, melder, absender, ansprechpartner*, kind, minderjährige*, schüler*,
  eltern, mutter, vater, erziehungsberechtigte*, utilisateur*, membre, client, cliente,
  numéro client, compte, demandeur, demandeuse, personne*, enfant, mineur, mineure, élève,
  parents, mère, père, tuteur, tutrice,

  e mail, e mails, email, emails, e mail address, mail, mail address, mailadresse, courriel,
  el paštas, el pašto adresas, phone*, telephone*, tel, telefon*, tel nr, mobile, mobile number,
  mobil, mobilnummer, handy, handynummer, cell, whatsapp, skype, discord*, telegram, téléphone*,
  portable, mobilus, address*, adress*, adres*, street, straße, strasse, gatvė, rue, zip,
  zip code, postcode, postal code, post code, plz, postleitzahl, code postal, pašto kodas,
  city, town, ort, wohnort, ville, miestas, school, schule, école, mokykla,

  ip, ip address, ip addr, ipv4, ipv6, ip adresse, ip adresas, adresse ip, mac address, device*,
  gerät*, įrengin*, appareil*, imei, idfa, gaid, advertising id, cookie*, session*, token*,
  fingerprint*, hash*, url, link, user agent,

  ticket*, case, case id, case no, case number, issue key, issue id, request id, request no,
  request number, order*, invoice*, bestell*, rechnung*, vorgang, vorgangsnummer, fall, fallnr,
  fallnummer, aktenzeichen, anfrage, anfrage id, anfragenummer, demande, numéro de demande,
  commande*, facture*, bylos nr, užklausa, užklausos nr, užsakym*, id, ids, identifier,
  external id, internal id, key, reference, reference no, reference number, ref, ref no, no, nr,
  number, nummer, numéro, n°, numeris, lfd nr, laufende nummer, eil nr,

  date of birth, birth*, dob, d o b, born, born on, geburt*, geboren*, geb, geb dat*, gebdat*,
  naissance, date de naissance, né le, née le, ddn, gimimo*, gimė, gimęs, gimusi, passport*,
  ausweis*, reisepass*, passeport*, pasas, paso nr, national id, personal code, personal number,
  asmens kodas, social security*, ssn, steuer id, iban, card number, kartennummer, photo, foto,
  picture, avatar, bild, nuotrauka, agent, assignee, handled by, processed by, deleted by,
  decided by, approved by, employee, bearbeiter*, sachbearbeiter*, gelöscht von, mitarbeiter*,
  traité par, supprimé par, darbuotoj*, atliko, ištrynė
`).map(compilePhrase)

/** Whether the head of a column says that what stands below it can tell who it is. GDPR art. 4(1). */
export function isIdentifyingHead(head: string): boolean {
  const words = foldWords(head.replace(BETWEEN_WORDS, '$1 $2'))
  return words !== '' && HEADS.some((pattern) => pattern.test(words))
}

/** Words of a head such as `userId` are written together. */
const BETWEEN_WORDS = /(\p{Ll})(\p{Lu})/gu
