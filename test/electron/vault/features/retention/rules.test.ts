import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { CatalogueKind } from '#shared/domain/catalogues/catalogue'
import type { ExportedFile, ImportPreview } from '#shared/ipc/exchange'
import type { OpenFinding } from '#shared/ipc/findings'
import { writable } from '#vault/db/open'
import { removeRecord } from '#vault/db/records'
import { openSession } from '#vault/desk'
import { aDesk, type TestDesk } from '#support/desk'
import { aHold, aRule, erase, held, isWhole, refusalOf, rowOf, withLists } from '#support/holdings'
import { aFolder } from '#support/vault'

async function aRegister(): Promise<TestDesk> {
  const desk = await aDesk('empty')
  await withLists(desk)
  return desk
}

const ACCOUNT = aRule('account', {
  event: 'last_update',
  period: 'P5Y',
  triggerDefinition: 'Profile saved.',
})

describe('a rule that would change', () => {
  it('tells which dates move before it is saved, and writes nothing', async () => {
    const desk = await aRegister()
    await held(desk, '2021-01-31')
    await held(desk, '2022-11-20')
    await held(desk, '2024-01-01', { records: null })
    await held(desk, null)
    const gone = await held(desk, '2020-01-31')
    await erase(desk, [gone.id])
    const before = (await desk.call('journal:list', { before: null, limit: 1 })).total
    const effect = await desk.call('retention-rules:effect', { ...ACCOUNT, period: 'P4Y' })
    expect(effect).toMatchObject({
      holdings: 4,
      records: 30,
      moved: 3,
      earlier: 3,
      later: 0,
      gained: 0,
      lost: 0,
      newlyOverdue: 1,
    })
    expect(effect.examples[0]).toEqual({
      category: 'Data of account',
      system: 'System shop',
      eventOn: '2021-01-31',
      records: 10,
      from: '2026-01-31',
      to: '2025-01-31',
    })
    const lost = await desk.call('retention-rules:effect', { ...ACCOUNT, period: null })
    expect(lost).toMatchObject({ moved: 3, lost: 3, newlyOverdue: 0 })
    const later = await desk.call('retention-rules:effect', { ...ACCOUNT, period: 'P9Y' })
    expect(later).toMatchObject({ moved: 3, later: 3 })
    expect((await desk.call('journal:list', { before: null, limit: 1 })).total).toBe(before)
  })

  it('moves the dates of those that borrow from it, and gives dates where there were none', async () => {
    const desk = await aRegister()
    const borrower = aRule('fraud', { kind: 'same_as', sameAs: 'rule-account' })
    await desk.call('catalogues:save', { kind: 'retention-rule', record: borrower })
    await held(desk, '2021-01-31', { ruleId: 'rule-fraud' })
    const effect = await desk.call('retention-rules:effect', { ...ACCOUNT, period: 'P6Y' })
    expect(effect).toMatchObject({ holdings: 1, moved: 1, later: 1 })
    const circle = { ...ACCOUNT, kind: 'same_as' as const, sameAs: 'rule-fraud' }
    expect(await desk.call('retention-rules:effect', circle)).toMatchObject({ moved: 1, lost: 1 })
    const none = aRule('fraud', { kind: 'none' })
    await desk.call('catalogues:save', { kind: 'retention-rule', record: none })
    expect(await desk.call('retention-rules:effect', borrower)).toMatchObject({
      moved: 1,
      gained: 1,
    })
  })
})

describe('the list of rules', () => {
  it('tells versions, holdings, the next date, gaps and users', async () => {
    const desk = await aRegister()
    await held(desk, '2021-01-31')
    await held(desk, '2020-01-31', { events: [{ event: 'created', on: '2023-05-10' }] })
    await desk.call('catalogues:save', {
      kind: 'retention-rule',
      record: { ...ACCOUNT, period: 'P6Y' },
    })
    await desk.call('retention:change-settings', { journalRuleId: 'rule-account' })
    const [account, tickets] = await desk.call('retention-rules:list', undefined)
    expect(account).toMatchObject({
      version: 2,
      holdings: 3,
      nextDueOn: '2027-01-31',
      findings: ['F-RET-TRIGGER'],
      uses: ['settings for retention'],
    })
    expect(tickets).toMatchObject({
      version: 1,
      holdings: 0,
      nextDueOn: null,
      findings: [],
      uses: [],
    })
  })

  it('counts no version for a removal that was taken back', async () => {
    const desk = await aDesk('empty')
    const record = aRule('lone', {})
    await desk.call('catalogues:save', { kind: 'retention-rule', record })
    await desk.call('catalogues:remove', { kind: 'retention-rule', id: record.id })
    await desk.call('journal:undo', undefined)
    expect(await desk.call('retention-rules:list', undefined)).toMatchObject([{ version: 2 }])
  })
})

describe('a list entry in use', () => {
  const remove = (desk: TestDesk, kind: CatalogueKind, id: string) =>
    refusalOf(desk, 'catalogues:remove', { kind, id })
  const usesOf = async (desk: TestDesk, id: string) =>
    (await desk.call('catalogues:list', undefined)).uses[id]

  it('is kept for holdings, erased ones among them', async () => {
    const desk = await aRegister()
    const holding = await held(desk, '2021-01-31')
    await erase(desk, [holding.id])
    for (const [kind, id] of [
      ['data-category', 'category-account'],
      ['retention-rule', 'rule-account'],
      ['system', 'shop'],
    ] as const) {
      expect(await remove(desk, kind, id)).toBe('id in-use')
      expect(await usesOf(desk, id)).toEqual(['1 holding'])
    }
    expect(await remove(desk, 'system', 'helpdesk')).toBe('kept')
  })

  it('is kept for holds', async () => {
    const desk = await aRegister()
    const scope = {
      categoryIds: ['category-tickets'],
      ruleIds: ['rule-tickets'],
      systemIds: ['helpdesk'],
    }
    await desk.call('holds:create', aHold(scope))
    expect(await remove(desk, 'data-category', 'category-tickets')).toBe('id in-use')
    expect(await remove(desk, 'retention-rule', 'rule-tickets')).toBe('id in-use')
    expect(await remove(desk, 'system', 'helpdesk')).toBe('id in-use')
    expect(await usesOf(desk, 'helpdesk')).toEqual(['LH-001'])
  })

  it('is kept for settings of retention and of requests', async () => {
    const desk = await aRegister()
    await desk.call('retention:change-settings', { breachesRuleId: 'rule-tickets' })
    await desk.call('requests:change-settings', { erasureRuleId: 'rule-account' })
    expect(await remove(desk, 'retention-rule', 'rule-tickets')).toBe('id in-use')
    expect(await remove(desk, 'retention-rule', 'rule-account')).toBe('id in-use')
    expect(await usesOf(desk, 'rule-account')).toEqual(['settings for requests'])
    const gone = { deletionsRuleId: 'gone' }
    expect(await refusalOf(desk, 'retention:change-settings', gone)).toBe(
      'deletionsRuleId not-found',
    )
  })
})

describe('a gap of a rule', () => {
  const onRules = async (desk: TestDesk): Promise<OpenFinding[]> => {
    const { findings } = await desk.call('findings:list', undefined)
    return findings.filter(({ subject }) => subject === 'retention-rule')
  }

  it('stands in the work list, with the holdings that show it', async () => {
    const desk = await aRegister()
    await held(desk, null, { events: [{ event: 'created', on: '2023-05-10' }] })
    await desk.call('catalogues:save', {
      kind: 'retention-rule',
      record: aRule('open', { kind: 'review', reviewEvery: 'P1Y' }),
    })
    expect(await onRules(desk)).toMatchObject([
      {
        recordId: 'rule-account',
        refNo: 'RET-ACCOUNT',
        name: 'Rule of account',
        finding: {
          code: 'F-RET-TRIGGER',
          severity: 'W',
          field: 'triggerDefinition',
          about: ['Data of account: 1 holding'],
        },
        needsYou: true,
      },
      { recordId: 'rule-open', finding: { code: 'F-RET-CRITERIA', field: 'criteria', about: [] } },
    ])
  })

  it('is not told twice where an activity reports it', async () => {
    const desk = await aRegister()
    await desk.call('catalogues:save', {
      kind: 'retention-rule',
      record: { ...ACCOUNT, triggerDefinition: null },
    })
    expect(await onRules(desk)).toHaveLength(1)
    const { id } = await desk.call('activities:create', { name: 'Shop' })
    const use = {
      categoryId: 'category-account',
      items: ['Name'],
      retentionRuleId: 'rule-account',
      retentionInNotice: null,
    }
    await desk.call('activities:change', { id, patch: { dataCategories: [use] } })
    expect(await onRules(desk)).toEqual([])
  })

  it('takes an answer, which goes with the rule', async () => {
    const desk = await aRegister()
    const record = aRule('open', { kind: 'review', reviewEvery: 'P1Y' })
    await desk.call('catalogues:save', { kind: 'retention-rule', record })
    const place = { subject: 'retention-rule' as const, recordId: 'rule-open' }
    const answer = { ...place, code: 'F-RET-CRITERIA' as const, reason: 'Known', reviewOn: null }
    await desk.call('findings:answer', answer)
    expect(await onRules(desk)).toMatchObject([{ needsYou: false, answer: { reason: 'Known' } }])
    const exported = await desk.pass('exports:json-bytes', undefined)
    const path = join(aFolder(), 'register.json')
    writeFileSync(path, exported.ok ? (exported.value as ExportedFile).bytes : '')
    const other = await aDesk('empty')
    const read = await other.pass('imports:read-file', { path })
    await other.call('imports:apply', { token: read.ok ? (read.value as ImportPreview).token : '' })
    expect(await onRules(other)).toMatchObject([{ needsYou: false, answer: { reason: 'Known' } }])
    await desk.call('catalogues:remove', { kind: 'retention-rule', id: 'rule-open' })
    expect(await onRules(desk)).toEqual([])
    const after = await desk.pass('exports:json-bytes', undefined)
    const text = Buffer.from(after.ok ? (after.value as ExportedFile).bytes : []).toString()
    expect(JSON.parse(text)).toMatchObject({ data: { findingAnswers: [] } })
    const nobody = { ...answer, recordId: 'rule-open' }
    expect(await refusalOf(desk, 'findings:answer', nobody)).toBe('not-found')
    await desk.call('journal:undo', undefined)
    expect(await onRules(desk)).toMatchObject([{ answer: { reason: 'Known' } }])
    expect(isWhole(desk)).toBe(true)
  })
})

describe('a rule that is gone', () => {
  it('is not the one of certified data, which undo leaves alone', async () => {
    const { desk, erased } = await withLateRule()
    expect(await refusalOf(desk, 'journal:undo', undefined)).toBe('kept')
    expect(await rowOf(desk, erased)).toMatchObject({ status: 'ERASED', ruleRef: 'RET-LATE' })
  })

  it('leaves holdings without a rule, erased or not', async () => {
    const { desk, erased } = await withLateRule()
    const { id } = await held(desk, '2021-01-31', { ruleId: 'rule-late' })
    // Nothing in the program takes a rule away from its holdings; a damaged file may lack it.
    removeRecord(writable(openSession(desk.desk).vault.db), 'retention-rule', 'rule-late')
    await desk.reopen()
    expect(await rowOf(desk, erased)).toMatchObject({ status: 'ERASED', ruleRef: null })
    expect(await rowOf(desk, id)).toMatchObject({ status: 'NO_RULE', ruleRef: null, dueOn: null })
  })

  /** A rule made in this session, with a holding erased under it and certified. */
  async function withLateRule(): Promise<{ desk: TestDesk; erased: string }> {
    const desk = await aRegister()
    const record = aRule('late', { event: 'created', period: 'P1Y' })
    await desk.call('catalogues:save', { kind: 'retention-rule', record })
    const { id: erased } = await held(desk, '2021-01-31', { ruleId: 'rule-late' })
    const { id } = await erase(desk, [erased], { withNotDue: true })
    await desk.call('erasures:issue', { id })
    return { desk, erased }
  }
})
