import { describe, expect, it } from 'vitest'
import { readAffected } from '#shared/domain/log-import/breach-count'
import { readIncidentKinds } from '#shared/domain/log-import/breach-kind-words'
import { readNatures } from '#shared/domain/log-import/breach-nature-words'
import { createPhaseReader } from '#shared/domain/log-import/breach-phase-words'
import { BREACH_TARGETS } from '#shared/domain/log-import/breach-targets'
import { matchColumns } from '#shared/domain/log-import/match-columns'

/** What the columns of each of these registers hold, in this order. */
const HEADED = [
  'externalId',
  'occurredFrom',
  'firstSignal',
  'aware',
  'people',
  'notified',
  'notNotifiedReason',
  'measures',
  'status',
]

describe('the words of a log of incidents', () => {
  it.each([
    ['Open', 'open'],
    ['under investigation', 'open'],
    ['in Prüfung', 'open'],
    ['tiriama', 'open'],
    ['En cours', 'open'],
    ['Reported to ICO', 'notified'],
    ['gemeldet', 'notified'],
    ['Pranešta VDAI', 'notified'],
    ['notifiée', 'notified'],
    ['Not reported', 'not-notified'],
    ['nicht gemeldet', 'not-notified'],
    ['Nepranešta', 'not-notified'],
    ['non notifié', 'not-notified'],
    ['No notification required', 'not-notified'],
    ['Closed', 'closed'],
    ['abgeschlossen', 'closed'],
    ['Uždaryta', 'closed'],
    ['clôturé', 'closed'],
    ['False alarm', 'not-a-breach'],
    ['kein Datenschutzvorfall', 'not-a-breach'],
    ['ne pažeidimas', 'not-a-breach'],
    ['fausse alerte', 'not-a-breach'],
  ] as const)('reads “%s” as %s', (word, phase) => {
    expect(createPhaseReader()(word)).toBe(phase)
  })

  it.each(['Refused', 'withdrawn', 'blue', ''])('explains “%s” as nothing of a breach', (word) => {
    expect(createPhaseReader()(word)).toBeNull()
  })

  it('takes what the officer explained before all else', () => {
    const read = createPhaseReader({ Closed: 'not-notified', Blau: 'notified' })
    expect([read('closed'), read('BLAU'), read('open')]).toEqual([
      'not-notified',
      'notified',
      'open',
    ])
  })

  it.each([
    ['C', ['confidentiality']],
    ['C/I/A', ['confidentiality', 'integrity', 'availability']],
    ['CIA', ['confidentiality', 'integrity', 'availability']],
    ['A, C', ['confidentiality', 'availability']],
    ['Loss of availability', ['availability']],
    ['Unauthorised disclosure', ['confidentiality']],
    ['Vertraulichkeit; Verfügbarkeit', ['confidentiality', 'availability']],
    ['vientisumas', ['integrity']],
    ['intégrité', ['integrity']],
    ['a car was stolen', []],
    ['V', []],
  ])('reads what was broken from “%s”', (text, natures) => {
    expect(readNatures(text)).toEqual(natures)
  })

  it.each([
    ['Ransomware', ['ransomware']],
    ['Fehlversand', ['sent-to-wrong-person']],
    ['E-mail sent to wrong recipient', ['sent-to-wrong-person']],
    ['offener Verteiler', ['open-distribution-list']],
    ['Stolen laptop', ['device-lost-or-stolen']],
    ['hameçonnage', ['phishing']],
    ['prarastas įrenginys', ['device-lost-or-stolen']],
    ['Phishing / Malware', ['malware', 'phishing']],
    ['the usual', []],
  ])('reads the kind of incident from “%s”', (text, kinds) => {
    expect(readIncidentKinds(text)).toEqual(kinds)
  })

  it.each([
    ['12', { count: 12, countIs: 'exact' }],
    ['1.250', { count: 1250, countIs: 'exact' }],
    ['1,250', { count: 1250, countIs: 'exact' }],
    ["1'250", { count: 1250, countIs: 'exact' }],
    ['12.0', { count: 12, countIs: 'exact' }],
    ['12 people', { count: 12, countIs: 'exact' }],
    ['ca. 1.250', { count: 1250, countIs: 'approximate' }],
    ['~300', { count: 300, countIs: 'approximate' }],
    ['100+', { count: 100, countIs: 'approximate' }],
    ['apie 40', { count: 40, countIs: 'approximate' }],
    ['0', { count: 0, countIs: 'exact' }],
    ['-3', { count: -3, countIs: 'exact' }],
    ['9.999.999.999', { count: 9_999_999_999, countIs: 'exact' }],
    ['unbekannt', { count: null, countIs: 'unknown' }],
    ['n/a', { count: null, countIs: 'unknown' }],
    ['several', null],
    ['10-20', null],
    ['1.25', null],
  ])('reads how many are affected from “%s”', (text, affected) => {
    expect(readAffected(text)).toEqual(affected)
  })

  it.each([
    [
      'English',
      [
        'Breach ID',
        'Date of breach',
        'Date discovered',
        'Date of awareness',
        'Number of individuals affected',
        'Date notified to supervisory authority',
        'Reason for not notifying',
        'Remedial action',
        'Status',
      ],
    ],
    [
      'German',
      [
        'Vorgang',
        'Datum des Vorfalls',
        'Entdeckt am',
        'Kenntnis am',
        'Anzahl Betroffener',
        'Gemeldet am',
        'Begründung Nichtmeldung',
        'Maßnahmen',
        'Stand',
      ],
    ],
    [
      'Lithuanian',
      [
        'Registracijos Nr.',
        'Pažeidimo data',
        'Nustatymo data',
        'Sužinojimo data',
        'Duomenų subjektų skaičius',
        'Pranešta VDAI',
        'Nepranešimo priežastys',
        'Taikytos priemonės',
        'Būsena',
      ],
    ],
    [
      'French',
      [
        'Référence',
        'Date de la violation',
        'Date de découverte',
        'Date de connaissance',
        'Nombre de personnes concernées',
        'Notifié à la CNIL le',
        'Motifs de non notification',
        'Mesures prises',
        'Statut',
      ],
    ],
  ])('recognises the heads of a register in %s', (_language, heads) => {
    const expected = Object.fromEntries(HEADED.map((target, column) => [target, [column]]))
    expect(matchColumns(heads, BREACH_TARGETS)).toEqual(expected)
  })
})
