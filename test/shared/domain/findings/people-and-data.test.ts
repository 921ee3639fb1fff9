import { describe, expect, it } from 'vitest'
import type { Activity } from '#shared/domain/activities/activity'
import {
  type Case,
  aCompleteActivity,
  anOrderCategory,
  codesAfter,
  findingsAfter,
} from './complete-activity.ts'

const holding = (...items: string[]): Pick<Activity, 'dataCategories'> => ({
  dataCategories: [anOrderCategory({ items })],
})
const device = (used: 'yes' | 'no') => ({
  terminalStorage: {
    used,
    items: null,
    consentNeeded: 'no',
    exemption: 'strictly necessary',
    consentRef: null,
  } as const,
})
const health = (condition: 'h' | null) => ({
  specialCategories: [{ type: 'health', condition } as const],
})
const from = (kind: Activity['sources'][number]['kind'], detail: string | null = null) => ({
  sources: [{ kind, detail }],
})

const CASES: Case[] = [
  ['finds no gap in a complete activity', {}, []],
  ['wants a purpose', { purpose: null }, ['F-PURP']],
  ['takes a purpose of blanks for none', { purpose: '\u200b ' }, ['F-PURP']],
  ['wants a proposed purpose confirmed', { purposeProposed: true }, ['F-PURP']],
  ['wants data subjects', { dataSubjects: [] }, ['F-SUBJ']],
  ['wants data categories', { dataCategories: [] }, ['F-DATA']],
  ['wants to know what a category holds', holding(), ['F-DATA']],

  ['accepts a special category under a condition', health('h'), []],
  ['wants the condition of a special category', health(null), ['F-ART9']],
  [
    'wants special categories named that are present',
    { specialCategoriesPresent: 'yes' },
    ['F-ART9'],
  ],
  [
    'accepts named categories that are present',
    { ...health('h'), specialCategoriesPresent: 'yes' },
    [],
  ],
  ['accepts the statement that there are none', { specialCategoriesPresent: 'no' }, []],

  ['wants photos checked', holding('identity document with photo'), ['F-ART9-CHECK']],
  [
    'wants the name of a category checked',
    { ...holding('sheet'), dataCategories: [anOrderCategory({ categoryId: 'health' })] },
    ['F-ART9-CHECK'],
  ],
  ['is content when somebody looked', { ...holding('photo'), specialCategoriesPresent: 'no' }, []],
  ['is content when the data are classified', { ...holding('health insurer'), ...health('h') }, []],
  ['finds words at their start alone', holding('telephoto lens', 'interface', 'surface'), []],

  [
    'wants a law for data on offences',
    { criminalData: { present: 'yes', authorisingLaw: null } },
    ['F-ART10'],
  ],
  [
    'wants a law for suspicions',
    { criminalData: { present: 'suspicion', authorisingLaw: ' ' } },
    ['F-ART10'],
  ],
  [
    'accepts offences under a law',
    { criminalData: { present: 'yes', authorisingLaw: 'Act 1' } },
    [],
  ],
  [
    'asks no law where there are none',
    { criminalData: { present: 'no', authorisingLaw: null } },
    [],
  ],

  [
    'doubts anonymity of identifiers',
    { ...holding('IP address'), anonymityClaimed: 'yes' },
    ['F-ANON'],
  ],
  [
    'doubts anonymity of what a device tells',
    { anonymityClaimed: 'yes', ...device('yes') },
    ['F-ANON'],
  ],
  [
    'accepts anonymity without identifiers',
    { ...holding('visits'), anonymityClaimed: 'yes', ...device('no') },
    [],
  ],
  [
    'minds no identifier where nothing is claimed',
    { ...holding('IP address'), anonymityClaimed: 'no', ...device('yes') },
    [],
  ],

  ['wants a source', { sources: [] }, ['F-SRC']],
  ['wants a third party named', from('third-party'), ['F-SRC']],
  ['accepts a named third party', from('third-party', 'Credit agency'), []],
  ['wants an unknown source found out', from('unknown', 'age group'), ['F-SRC']],
  ['accepts what is observed', from('observed'), []],
  [
    'wants every source known',
    { sources: [...from('observed').sources, ...from('unknown').sources] },
    ['F-SRC'],
  ],
]

describe('people and data of an activity', () => {
  it.each(CASES)('%s', (_shows, change, codes) => {
    expect(
      codesAfter(change, {
        lists: {
          'data-category': [
            { id: 'orders', name: 'Order data', description: null },
            { id: 'health', name: 'Health data', description: null },
          ],
        },
      }),
    ).toEqual(codes)
  })

  it.each([
    'Improve services',
    'improve our services.',
    'To improve the detection process',
    'Improve and develop our products',
    'As needed',
    'Other',
    'Other purposes',
    'Any lawful purpose',
    'Business purposes',
    'Comply with legal obligations',
    'Comply with legal obligations, using any of the data',
    'to comply with applicable law',
  ])('are vague with the purpose "%s"', (purpose) => {
    const codes = codesAfter({ purpose, ...basisOfPublicTask })
    expect(codes).toEqual(['F-PURP-VAGUE'])
    expect(
      codesAfter({ purpose, subPurposes: ['Answer complaints'], ...basisOfPublicTask }),
    ).toEqual([])
  })

  it.each([
    'Maintain and improve customer relations by messages',
    'Understand how platform and services are used; monitor and improve them',
    'Comply with legal obligations of the Accounting Act',
    'Otherwise unavailable parts are ordered from other shops',
    'Provide the services requested',
    'Improve the fire safety of the building',
  ])('are specific with the purpose "%s"', (purpose) => {
    expect(codesAfter({ purpose, ...basisOfPublicTask })).toEqual([])
  })

  it('are named where they cause a finding', () => {
    const aboutOf = (change: Partial<Activity>) => findingsAfter(change)[0]?.about
    expect(aboutOf(holding('photo', 'address'))).toEqual(['photo'])
    expect(
      aboutOf({ dataCategories: [anOrderCategory(), anOrderCategory({ items: [] })] }),
    ).toEqual(['Order data'])
    expect(aboutOf({ ...holding('visits', 'device identifier'), anonymityClaimed: 'yes' })).toEqual(
      ['device identifier'],
    )
    expect(aboutOf(from('unknown', 'age group'))).toEqual(['age group'])
    expect(aboutOf(health(null))).toEqual(['health'])
  })
})

const basisOfPublicTask = {
  lawfulBases: aCompleteActivity().lawfulBases.map((basis) => ({ ...basis, art6: 'e' as const })),
}
