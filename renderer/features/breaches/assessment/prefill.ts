import type { Breach } from '#shared/domain/breaches/breach'
import type { DataType } from '#shared/domain/breaches/severity'
import { DATA_TYPES } from '#shared/domain/breaches/severity'
import { NATURES } from '#shared/domain/breaches/choices'
import { EMPTY_DRAFT, type CalculatorDraft } from './calculator-draft.ts'

type Affected = Breach['data']['types'][number]

/** To which type of ENISA the data of an incident belong; credentials take that of what they open. */
const TYPE_OF: Partial<Record<Affected, DataType>> = {
  basic: 'simple',
  contact: 'simple',
  identification: 'simple',
  'id-document': 'simple',
  'image-or-voice': 'simple',
  purchases: 'behavioural',
  communications: 'behavioural',
  location: 'behavioural',
  usage: 'behavioural',
  financial: 'financial',
  'payment-card': 'financial',
  'racial-or-ethnic-origin': 'sensitive',
  'political-opinions': 'sensitive',
  'religion-or-belief': 'sensitive',
  'trade-union': 'sensitive',
  genetic: 'sensitive',
  biometric: 'sensitive',
  health: 'sensitive',
  'sex-life': 'sensitive',
  criminal: 'sensitive',
}

/** The calculator as it opens for the first time: what the incident says already stands there, marked. */
export function prefilledDraft(breach: Breach): CalculatorDraft {
  const found = new Set(breach.data.types.map((type) => TYPE_OF[type]))
  const types = DATA_TYPES.filter((type) => found.has(type)).map((type) => ({
    type,
    adjust: null,
    why: '',
  }))
  const circumstances = { ...circumstancesOf(breach), ...intentOf(breach) }
  const scope = scopeOf(breach)
  return {
    ...EMPTY_DRAFT,
    types,
    ...circumstances,
    ...scope,
    prefilled: [
      ...(types.length > 0 ? ['types'] : []),
      ...Object.keys(circumstances),
      ...(Object.keys(scope).length > 0 ? ['scope'] : []),
    ],
  }
}

/** What is not affected adds nothing; while no nature is named, nothing is known. */
function circumstancesOf({ natures }: Breach): Partial<CalculatorDraft> {
  if (natures.length === 0) return {}
  const spared = NATURES.filter((nature) => !natures.includes(nature))
  return Object.fromEntries(spared.map((nature) => [nature, 0]))
}

function intentOf({ intent }: Breach): Partial<CalculatorDraft> {
  return intent === null || intent === 'unknown' ? {} : { malicious: intent === 'malicious' }
}

function scopeOf({ people, unintelligible }: Breach): Partial<CalculatorDraft> {
  return {
    ...(people.count === null ? {} : { individuals: people.count }),
    ...(unintelligible === 'yes' || unintelligible === 'no'
      ? { unintelligible: unintelligible === 'yes' }
      : {}),
  }
}
