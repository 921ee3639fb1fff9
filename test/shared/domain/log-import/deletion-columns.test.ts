import { describe, expect, it } from 'vitest'
import { DELETION_TARGETS } from '#shared/domain/log-import/deletion-targets'
import { isIdentifyingHead } from '#shared/domain/log-import/identifying-heads'
import { matchColumns } from '#shared/domain/log-import/match-columns'

const matched = (heads: string[]) =>
  Object.fromEntries(
    Object.entries(matchColumns(heads, DELETION_TARGETS)).map(([target, columns]) => [
      target,
      columns.map((column) => heads[column]).join(),
    ]),
  )

describe('the columns of a log of deletions', () => {
  it.each([
    [
      'English',
      ['Ticket', 'E-mail', 'Country', 'Date of birth', 'Reported on', 'Suspended at', 'Deleted at'],
      {
        country: 'Country',
        birthDate: 'Date of birth',
        signalOn: 'Reported on',
        frozenOn: 'Suspended at',
        deletedOn: 'Deleted at',
      },
    ],
    [
      'German',
      ['Nutzer-ID', 'Altersgruppe', 'Gelöscht am', 'Hinweis am', 'Meldeweg', 'Anzahl Datensätze'],
      {
        age: 'Altersgruppe',
        deletedOn: 'Gelöscht am',
        signalOn: 'Hinweis am',
        signalChannel: 'Meldeweg',
        records: 'Anzahl Datensätze',
      },
    ],
    [
      'French',
      ['Nom', 'Âge', 'Pays', 'Supprimé le', 'Consentement parental', 'Systèmes', 'Vérifié le'],
      {
        age: 'Âge',
        country: 'Pays',
        deletedOn: 'Supprimé le',
        consent: 'Consentement parental',
        systems: 'Systèmes',
        verifiedOn: 'Vérifié le',
      },
    ],
    [
      'Lithuanian',
      ['Vardas', 'Amžius', 'Šalis', 'Ištrynimo data', 'Tėvų sutikimas', 'Duomenų kategorijos'],
      {
        age: 'Amžius',
        country: 'Šalis',
        deletedOn: 'Ištrynimo data',
        consent: 'Tėvų sutikimas',
        categories: 'Duomenų kategorijos',
      },
    ],
  ])('are recognised in %s, and no identifier is among them', (_language, heads, expected) => {
    expect(matched(heads)).toEqual(expected)
  })

  it('have no synonym that two of them go by', () => {
    const all = DELETION_TARGETS.flatMap(({ synonyms }) => synonyms)
    expect(all.filter((word, place) => all.indexOf(word) !== place)).toEqual([])
  })
})

describe('the head of a column', () => {
  it.each([
    'Name',
    'first_name',
    'Nachname',
    'Prénom de l’enfant',
    'Vardas, pavardė',
    'E-Mail',
    'email_address',
    'El. paštas',
    'userId',
    'user_id',
    'Account ID',
    'Kontonummer',
    'Numéro client',
    'Paskyros nr.',
    'Ticket',
    'Aktenzeichen',
    'Telefonnummer',
    'phone',
    'Adresse',
    'Gatvė',
    'IP address',
    'Gerätekennung',
    'Date of birth',
    'DOB',
    'Geburtsdatum',
    'Né le',
    'Gimimo data',
    'Erziehungsberechtigte',
    'Ausweisnummer',
    'Bearbeiterin',
    'id',
    'Nr.',
  ])('%s says that what stands below it can tell who it is', (head) => {
    expect(isIdentifyingHead(head)).toBe(true)
  })

  it.each(['Deleted at', 'Land', 'Datenkategorien', 'Records', 'Note', 'Šalis', 'Système', ''])(
    '%s does not',
    (head) => {
      expect(isIdentifyingHead(head)).toBe(false)
    },
  )
})
