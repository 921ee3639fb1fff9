import { describe, expect, it } from 'vitest'
import { readCountry } from '#shared/domain/log-import/country-words'
import { sensitiveHits } from '#shared/domain/log-import/sensitive-words'
import { createStatusReader } from '#shared/domain/log-import/status-words'
import { createTypeReader } from '#shared/domain/log-import/type-words'
import { REQUEST_TYPES } from '#shared/domain/requests/types'

const readTypes = createTypeReader()
const readStatus = createStatusReader()

describe('the words for rights', () => {
  it.each([
    [
      'ACCESS',
      'access, SAR, DSAR, Auskunft, prieiga, susipažinti, accès, SUMMARIZE, Selbstauskunft',
    ],
    [
      'ERASE',
      'erase, delete, erasure, forget, Löschung, ištrinti, effacement, DELETE, Datenlöschung',
    ],
    ['ERASE', 'right to be forgotten, Prašau ištrinti mano duomenis, Bitte löschen, suppression'],
    ['RECTIFY', 'rectify, correct, Berichtigung, ištaisyti, rectification, CORRECT, patikslinimas'],
    ['RESTRICT', 'restrict, Einschränkung, apriboti, limitation, LIMIT_USE, RESTRICTION'],
    [
      'PORT',
      'portability, Übertragbarkeit, perkelti, portabilité, Datenübertragbarkeit, perkėlimas',
    ],
    ['OBJECT', 'object, opt-out, OPT_OUT, Widerspruch, nesutikti, opposition, DO_NOT_SELL'],
    [
      'OBJECT_DM',
      'unsubscribe, objection to direct marketing, Nesutikimas su tiesiogine rinkodara',
    ],
    ['OBJECT_DM', 'Opt out of the newsletter, Widerspruch gegen Werbung'],
    ['WITHDRAW', 'withdraw consent, Withdrawal of my given consent, Widerruf, atšaukti sutikimą'],
    ['WITHDRAW', 'sutikimo atšaukimas, Widerruf der Einwilligung, retrait du consentement'],
    ['ADM', 'AUTOMATED_DECISION_MAKING_OPT_OUT, human intervention, automatisierte Entscheidung'],
    ['COMPLAINT_DIRECT', 'complaint, Beschwerde, skundas, plainte'],
    ['COMPLAINT_SA', 'complaint to the supervisory authority, skundas VDAI, plainte CNIL'],
  ])('read %s from: %s', (type, list) => {
    for (const text of list.split(', ')) expect([text, readTypes(text)]).toEqual([text, [type]])
  })

  it('read every code of the register but the one without a time limit', () => {
    for (const type of REQUEST_TYPES)
      expect(readTypes(type)).toEqual(type === 'OTHER' ? [] : [type])
  })

  it('read several rights from one cell', () => {
    expect(readTypes('Access, erasure')).toEqual(['ACCESS', 'ERASE'])
    expect(readTypes('Löschung und Auskunft')).toEqual(['ACCESS', 'ERASE'])
    expect(readTypes('OBJECT; OBJECT_DM')).toEqual(['OBJECT', 'OBJECT_DM'])
  })

  it('find nothing inside other words', () => {
    for (const text of ['process', 'accessories', 'support', 'report', 'erloschen', 'OPT_IN', '']) {
      expect([text, readTypes(text)]).toEqual([text, []])
    }
  })

  it('give way to what the officer explained', () => {
    const read = createTypeReader({ 'GDPR-7': ['ACCESS', 'PORT'], 'Access card': [] })
    expect(read('gdpr 7')).toEqual(['ACCESS', 'PORT'])
    expect(read('urgent: GDPR-7, delete')).toEqual(['ACCESS', 'ERASE', 'PORT'])
    expect(read('Access card')).toEqual([])
    expect(read('Access card, access')).toEqual(['ACCESS'])
  })
})

describe('the words for states', () => {
  it.each([
    [
      'open',
      'Open|In Progress|REQUEST_MADE|Waiting on Customer|Vykdoma|in Bearbeitung|En cours|Neu',
    ],
    ['closed', 'Closed|Solved|COMPLETED|Išspręsta|Baigta|erledigt|Abgeschlossen|Clôturé|Terminée'],
    ['refused', 'REJECTED|Denied|Atmesta|abgelehnt|Refusée'],
    ['withdrawn', 'Withdrawn|REVOKED|Cancelled|Atšaukta|zurückgezogen|Annulé'],
    ['waiting-identity', 'PENDING_IDENTITY_VERIFICATION|Waiting for identity|Identitätsprüfung'],
    ['waiting-identity', 'Laukiama tapatybės patvirtinimo|En attente de vérification d’identité'],
  ])('read %s from %s', (phase, list) => {
    for (const text of list.split('|')) expect([text, readStatus(text)]).toEqual([text, phase])
  })

  it('count only as the whole cell, and an unknown one is not guessed', () => {
    expect(readStatus('never closed properly')).toBeNull()
    expect(readStatus('Frobnicated')).toBeNull()
  })

  it('give way to what the officer explained', () => {
    expect(createStatusReader({ Pending: 'waiting-identity' })('PENDING')).toBe('waiting-identity')
  })
})

describe('the words for countries', () => {
  it.each([
    ['LT', 'LT|lt|LTU|Lithuania|Lietuva|Litauen|Lituanie'],
    ['DE', 'DE|DEU|Germany|Vokietija|Deutschland|Allemagne'],
    ['GB', 'GB|UK|U.K.|United Kingdom|Jungtinė Karalystė|England'],
    ['GR', 'GR|EL|Greece|Graikija'],
    ['CZ', 'CZ|Czechia|Czech Republic'],
  ])('read %s from %s', (code, list) => {
    for (const text of list.split('|')) expect([text, readCountry(text)]).toEqual([text, code])
  })

  it('read none from what is no country', () => {
    for (const text of ['XX', 'EU', 'Baltics', '', 'constructor', 'x'.repeat(5000)]) {
      expect(readCountry(text)).toBeNull()
    }
  })

  it('know each of the 249 codes by two and by three letters', () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
    const two = letters
      .flatMap((a) => letters.map((b) => a + b))
      .filter((code) => readCountry(code) === code)
    const three = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => a + b + c)))
    expect(two).toHaveLength(249)
    expect(new Set(three.map(readCountry).filter((code) => code !== null)).size).toBeGreaterThan(
      248,
    )
  })
})

it('points at words that hint at special categories, once per topic', () => {
  const topics = (text: string) => sensitiveHits(text).map(({ topic }) => topic)
  expect(topics('Esu neįgalus ir profsąjungos narys')).toEqual(['health', 'union'])
  expect(topics('I am pregnant and a Catholic')).toEqual(['health', 'religion'])
  expect(topics('meine Krankheit, die Gewerkschaft und die Polizei')).toEqual([
    'health',
    'union',
    'criminal',
  ])
  expect(topics('mon orientation sexuelle, mes empreintes digitales')).toEqual([
    'sex-life',
    'biometric',
  ])
  expect(topics('Please delete my account and all my data')).toEqual([])
  expect(sensitiveHits('Diagnosis?')).toEqual([{ topic: 'health', word: 'diagnosis' }])
})
