import { INCIDENT_KINDS, type IncidentKind } from '../breaches/choices.ts'
import { createListReader } from './phrase-list.ts'
import { phrases } from './word-pattern.ts'

/** What logs call the kinds of incident, in English, Lithuanian, German and French. */
const WORDS: Partial<Record<IncidentKind, readonly string[]>> = {
  ransomware: phrases(`
    ransom*, ransomware*, encryption trojan*, išpirkos *, išpirk* program*, šifravimo virus*,
    erpress*, verschlüsselungstrojaner*, rançon*, rançongiciel*`),
  malware: phrases(`
    malware, virus*, trojan*, spyware, worm, kenkėjišk* program*, kenkėjišk*, schadsoftware*,
    schadprogramm*, logiciel* malveillant*`),
  hacking: phrases(`
    hack*, hacking, intrusion*, cyberattack*, cyber attack*, attack, įsilauž*, kibernetin* atak*,
    cyberangriff*, hackerangriff*, einbruch in system*, piratage*, cyberattaque*`),
  'credential-stuffing': phrases(`
    credential stuffing, stolen password*, stolen credential*, brute force, password spraying,
    account takeover, pavogt* slaptažod*, gestohlen* passw*, gestohlen* zugangsdaten,
    mot* de passe volé*`),
  phishing: phrases(`phish*, smish*, vish*, hameçonnage*, duomenų viliojim*, viliojim*`),
  'social-engineering': phrases(`
    social engineering, ceo fraud, impersonation, pretexting, socialin* inžinerij*,
    ingénierie sociale, fraude au président, enkeltrick`),
  'denial-of-service': phrases(`
    denial of service, dos, ddos, paslaug* trikdym*, überlastungsangriff*, déni de service`),
  'vulnerability-exploited': phrases(`
    vulnerability, vulnerabilities, exploit*, sql injection, spragos, pažeidžiamum*,
    sicherheitslücke*, schwachstelle*, faille*, vulnérabilité*`),
  misconfiguration: phrases(`
    misconfig*, wrong configuration, configuration error*, wrong permission*, open bucket,
    netinkam* konfig*, konfig* klaid*, fehlkonfig*, konfigurationsfehler*, falsche berechtigung*,
    mauvaise configuration, erreur de configuration`),
  'access-by-staff': phrases(`
    insider*, staff access, access by staff, access by employee*, unauthorised access employee*,
    unauthorized access employee*, snooping, darbuotoj* prieig*, zugriff* mitarbeit*,
    mitarbeiterzugriff*, innentäter*, accès * salarié*, accès * employé*`),
  'copied-by-staff': phrases(`
    copied by staff, data theft employee*, employee data theft, copied by employee*,
    datendiebstahl mitarbeit*, mitarbeit* kopiert*, vol par * employé*, darbuotoj* nukopijav*`),
  'sent-to-wrong-person': phrases(`
    wrong recipient*, wrong person, sent wrong, sent to wrong, misdirected*, misaddressed,
    misdelivery, mis sent, missent, wrong address*, wrong e mail, wrong email, fehlversand*,
    fehlversendung*, falsche* empfänger*, falsch* adress*, fehladress*, falsch versandt,
    klaiding* gavėj*, ne tam gavėj*, ne tam adresat*, klaiding* išsiųst*, išsiųst* ne tam,
    mauvais destinataire*, erreur de destinataire, erreur d'envoi`),
  'wrong-attachment': phrases(`
    wrong attachment*, wrong file*, falsch* anhang, falsche anlage*, falsche datei*,
    klaiding* pried*, mauvaise pièce jointe, erreur de pièce jointe`),
  'open-distribution-list': phrases(`
    open distribution list*, open distribution*, cc instead of bcc, visible recipient*, bcc,
    offener verteiler*, offenem verteiler*, offene verteiler*, cc statt bcc, matom* gavėj*,
    atvir* adresat*, destinataires visibles, copie non cachée, liste de diffusion ouverte`),
  'published-by-mistake': phrases(`
    published*, publication*, accidental publication, published by mistake, publicly accessible,
    paskelb*, viešai prieinam*, veröffentlich*, öffentlich zugänglich*, publié*, mis en ligne`),
  'device-lost-or-stolen': phrases(`
    lost device*, stolen device*, device lost, device stolen, lost laptop*, stolen laptop*,
    laptop lost, laptop stolen, lost phone*, stolen phone*, lost usb*, theft device*,
    loss device*, usb stick, prarast* įrengin*, pavogt* įrengin*, pamest* telefon*,
    pavogt* kompiuter*, pamest* kompiuter*, verloren* gerät*, gestohlen* gerät*, geräteverlust*,
    laptop gestohlen*, laptop verloren*, gestohlen* laptop*, verloren* laptop*, notebook*,
    diebstahl*, appareil perdu*, appareil volé*, ordinateur volé*, ordinateur perdu*,
    téléphone perdu*, téléphone volé*`),
  'paper-lost-or-stolen': phrases(`
    lost paper*, paper lost, paper stolen, lost document*, stolen document*, documents lost,
    lost file paper*, lost post, lost mail, prarast* dokument*, pamest* dokument*,
    pavogt* dokument*, akten verlust*, aktenverlust*, verloren* akte*, verloren* unterlagen,
    postverlust*, documents perdus, dossier perdu, courrier perdu`),
  'improper-disposal': phrases(`
    improper disposal, disposal*, thrown away, not shredded, netinkam* sunaikin*, išmest*,
    entsorg*, fehlentsorg*, altpapier, mise au rebut, mal détruit*`),
  'software-fault': phrases(`
    software fault*, software error*, software bug*, bug, programming error*, coding error*,
    technical error*, programin* klaid*, techninė klaida, softwarefehler*, programmierfehler*,
    technischer fehler*, erreur logicielle, bogue*, erreur technique`),
  'power-or-system-failure': phrases(`
    power failure*, power outage*, system failure*, hardware failure*, outage, server failure*,
    elektros *, sistem* gedim*, stromausfall*, systemausfall*, hardwaredefekt*, serverausfall*,
    panne*, coupure de courant`),
  other: phrases(`other, misc, kita, kitas, sonstige*, andere*, autre*, divers`),
}
const readWords = createListReader(INCIDENT_KINDS, WORDS)

/** Which kinds of incident a cell names; none where it names none that is known. */
export function readIncidentKinds(text: string): IncidentKind[] {
  return readWords(text)
}
