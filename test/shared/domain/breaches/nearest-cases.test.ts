import { describe, expect, it } from 'vitest'
import type { Breach } from '#shared/domain/breaches/breach'
import { EDPB_CASES, casesOf } from '#shared/domain/breaches/edpb-cases'
import { nearestCases } from '#shared/domain/breaches/nearest-cases'
import {
  caseFeatureWords,
  edpbCaseCited,
  edpbCaseName,
  edpbCaseWords,
} from '#shared/text/edpb-cases'
import { aBreach } from './breach-cases.ts'

type Told = Partial<Omit<Breach, 'people' | 'data' | 'parties'>> & {
  people?: Breach['people']['categories']
  count?: number
  data?: Breach['data']['types']
  party?: Breach['parties'][number]['role']
}

function like({ people = [], count, data = [], party, ...more }: Told): Breach {
  const empty = aBreach(more)
  const role = party && {
    id: 'party',
    role: party,
    name: null,
    processorId: null,
    toldUsAt: null,
    note: null,
  }
  return {
    ...empty,
    people: { ...empty.people, categories: people, count: count ?? null },
    data: { ...empty.data, types: data },
    parties: role ? [role] : [],
  }
}
const codes = (told: Told) => nearestCases(like(told)).map(({ example }) => example.code)

describe('the published examples', () => {
  it('are all there, with what they advise', () => {
    const advised = EDPB_CASES.map(
      ({ code, authority, people }) => `${code} ${authority} ${people}`,
    )
    expect(advised).toEqual([
      '01/2021-01 no no',
      '01/2021-02 yes no',
      '01/2021-03 yes yes',
      '01/2021-04 yes yes',
      '01/2021-05 yes yes',
      '01/2021-06 no no',
      '01/2021-07 yes yes',
      '01/2021-08 yes no',
      '01/2021-09 no no',
      '01/2021-10 no no',
      '01/2021-11 yes yes',
      '01/2021-12 yes yes',
      '01/2021-13 no no',
      '01/2021-14 yes yes',
      '01/2021-15 no no',
      '01/2021-16 yes no',
      '01/2021-17 yes yes',
      '01/2021-18 yes yes',
      '9/2022-i no no',
      '9/2022-ii depends depends',
      '9/2022-iii no no',
      '9/2022-iv depends depends',
      '9/2022-v yes depends',
      '9/2022-vi yes yes',
      '9/2022-vii yes depends',
      '9/2022-viii yes yes',
      '9/2022-ix yes depends',
      '9/2022-x depends depends',
    ])
  })

  it('were compared with the original in the first case alone', () => {
    expect(EDPB_CASES.filter(({ isConfirmed }) => isConfirmed).map(({ code }) => code)).toEqual([
      '01/2021-01',
    ])
  })

  it('are found by their codes; others are left out', () => {
    const found = casesOf(['9/2022-x', 'no code', '01/2021-02']).map(({ code }) => code)
    expect(found).toEqual(['01/2021-02', '9/2022-x'])
  })

  it('have words', () => {
    for (const example of EDPB_CASES) {
      const { name, facts, authority, people, certainty } = edpbCaseWords(example)
      expect([name, facts, authority, people].every((text) => text.length > 1)).toBe(true)
      expect(certainty.includes('to be confirmed')).toBe(!example.isConfirmed)
    }
    expect(edpbCaseName('01/2021-06')).toBe('EDPB Guidelines 01/2021, case 6')
    expect(edpbCaseName('9/2022-vi')).toBe('EDPB Guidelines 9/2022, annex B, case vi')
    expect(edpbCaseName('mine')).toBe('mine')
    expect(edpbCaseCited('mine')).toBe('mine')
    expect(edpbCaseCited('01/2021-01')).toBe('EDPB Guidelines 01/2021, case 1')
    expect(edpbCaseCited('01/2021-06')).toBe('EDPB Guidelines 01/2021, case 6 (to be confirmed)')
    expect(caseFeatureWords.loss).toBe('loss of data')
  })
})

describe('the nearest example', () => {
  it.each<[string, Told]>([
    [
      '01/2021-01',
      {
        incidentKinds: ['ransomware'],
        natures: ['availability'],
        exfiltrated: 'no',
        unintelligible: 'yes',
        loss: 'temporary',
      },
    ],
    [
      '01/2021-02',
      {
        incidentKinds: ['ransomware'],
        natures: ['availability'],
        exfiltrated: 'no',
        unintelligible: 'no',
        loss: 'permanent',
        count: 36,
      },
    ],
    [
      '01/2021-03',
      {
        incidentKinds: ['ransomware'],
        natures: ['availability'],
        data: ['health'],
        people: ['patients'],
        loss: 'temporary',
      },
    ],
    [
      '01/2021-06',
      {
        incidentKinds: ['vulnerability-exploited'],
        natures: ['confidentiality'],
        data: ['credentials'],
        people: ['users'],
        exfiltrated: 'yes',
        unintelligible: 'yes',
        count: 1200,
      },
    ],
    [
      '01/2021-09',
      {
        incidentKinds: ['wrong-attachment'],
        natures: ['confidentiality'],
        data: ['contact'],
        people: ['customers'],
        count: 24,
        party: 'recipient',
      },
    ],
    [
      '01/2021-11',
      {
        incidentKinds: ['device-lost-or-stolen'],
        natures: ['confidentiality'],
        data: ['contact', 'purchases'],
        people: ['customers'],
        unintelligible: 'no',
        count: 100_000,
      },
    ],
    [
      '01/2021-15',
      {
        incidentKinds: ['sent-to-wrong-person'],
        natures: ['confidentiality'],
        data: ['contact', 'health'],
        people: ['customers'],
        count: 15,
      },
    ],
    [
      '9/2022-vi',
      {
        incidentKinds: ['hacking'],
        natures: ['confidentiality'],
        data: ['credentials', 'purchases'],
        people: ['customers'],
        exfiltrated: 'yes',
        unintelligible: 'no',
        count: 50_000,
      },
    ],
    [
      '9/2022-viii',
      {
        incidentKinds: ['power-or-system-failure'],
        natures: ['availability'],
        data: ['health'],
        people: ['patients'],
        loss: 'temporary',
      },
    ],
    [
      '9/2022-x',
      {
        incidentKinds: ['open-distribution-list'],
        natures: ['confidentiality'],
        data: ['contact'],
        people: ['newsletter-subscribers'],
        count: 900,
      },
    ],
  ])('is %s', (code, told) => {
    expect(codes(told)[0]).toBe(code)
  })

  it('is none when the kind of incident is not told or in no example', () => {
    expect(codes({})).toEqual([])
    expect(codes({ incidentKinds: ['other'], natures: ['availability'] })).toEqual([])
    expect(codes({ incidentKinds: ['improper-disposal'], data: ['health'] })).toEqual([])
  })

  it('is none when more speaks against it than for it', () => {
    const paper: Told = {
      incidentKinds: ['paper-lost-or-stolen'],
      natures: ['availability'],
      data: ['contact'],
    }
    expect(codes(paper)).toEqual([])
    expect(codes({ ...paper, natures: [] })).toEqual([])
    expect(codes({ ...paper, data: [] })).toEqual(['01/2021-12'])
  })

  it('comes with what matches and what differs; what nobody knows is neither', () => {
    const [first] = nearestCases(
      like({ incidentKinds: ['ransomware'], unintelligible: 'yes', loss: 'permanent' }),
    )
    expect(first).toMatchObject({
      example: { code: '9/2022-iv' },
      score: 6,
      matched: ['kind', 'loss'],
      differs: [],
    })
    const second = nearestCases(
      like({ incidentKinds: ['ransomware'], unintelligible: 'yes', loss: 'permanent' }),
    )[1]
    expect(second).toMatchObject({
      example: { code: '01/2021-01' },
      score: 5,
      matched: ['kind', 'unintelligible'],
      differs: ['loss'],
    })
    const unknown = like({ incidentKinds: ['ransomware'], exfiltrated: 'not-assessable' })
    expect(nearestCases(unknown).every(({ differs }) => differs.length === 0)).toBe(true)
  })

  it('is shown with two more, of equally near ones the stricter first', () => {
    expect(codes({ incidentKinds: ['ransomware'] })).toEqual([
      '01/2021-03',
      '01/2021-04',
      '01/2021-02',
    ])
    expect(codes({ incidentKinds: ['device-lost-or-stolen'] })).toEqual([
      '01/2021-11',
      '01/2021-10',
      '9/2022-i',
    ])
  })

  it('tells a hundred people from more', () => {
    const many = (count: number) => {
      const told: Told = { incidentKinds: ['wrong-attachment'], data: ['identification'], count }
      return nearestCases(like(told)).find(({ example }) => example.code === '01/2021-14')
    }
    expect(many(101)?.matched).toContain('count')
    expect(many(100)?.differs).toContain('count')
  })
})
