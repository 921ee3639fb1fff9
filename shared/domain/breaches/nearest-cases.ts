import type { Breach } from './breach.ts'
import { SPECIAL_DATA } from './choices.ts'
import { EDPB_CASES, type EdpbCase } from './edpb-cases.ts'
import type { CaseFeature } from './edpb-example.ts'

/** How much each feature says about whether a breach resembles an example. */
const WEIGHTS: Record<CaseFeature, number> = {
  kind: 4,
  unintelligible: 3,
  data: 2,
  special: 2,
  exfiltrated: 2,
  loss: 2,
  party: 2,
  nature: 1,
  people: 1,
  count: 1,
}
// The cast: the keys of a record are its features.
const FEATURES = Object.keys(WEIGHTS) as CaseFeature[]
const SPECIAL: ReadonlySet<string> = new Set(SPECIAL_DATA)
const MANY_PEOPLE = 100
const SHOWN = 3

type Compared = Pick<
  Breach,
  | 'incidentKinds'
  | 'natures'
  | 'data'
  | 'people'
  | 'exfiltrated'
  | 'unintelligible'
  | 'loss'
  | 'parties'
>

/** An example that resembles a breach, with what they share and where they differ. */
export type NearCase = {
  example: EdpbCase
  score: number
  matched: CaseFeature[]
  differs: CaseFeature[]
}

/**
 * The published examples nearest to a breach, the nearest first; none when no example is about the
 * same kind of incident. Of equally near ones the stricter comes first.
 */
export function nearestCases(breach: Compared): NearCase[] {
  const facts = factsOf(breach)
  return EDPB_CASES.map((example) => compared(example, facts))
    .filter(({ matched, score }) => matched.includes('kind') && score > 0)
    .toSorted((a, b) => b.score - a.score || strictness(b.example) - strictness(a.example))
    .slice(0, SHOWN)
}

type Facts = Record<CaseFeature, readonly string[]>

function compared(example: EdpbCase, facts: Facts): NearCase {
  const told = FEATURES.filter(
    (feature) => example.features[feature] !== undefined && facts[feature].length > 0,
  )
  const isShared = (feature: CaseFeature) => {
    const values: readonly string[] = example.features[feature] ?? []
    return facts[feature].some((fact) => values.includes(fact))
  }
  const matched = told.filter(isShared)
  const differs = told.filter((feature) => !isShared(feature))
  return { example, score: weightOf(matched) - weightOf(differs), matched, differs }
}

function weightOf(features: readonly CaseFeature[]): number {
  return features.reduce((sum, feature) => sum + WEIGHTS[feature], 0)
}

function strictness({ authority, people }: EdpbCase): number {
  const points = { no: 0, depends: 1, yes: 2 }
  return points[authority] + points[people]
}

// What nobody knows is no difference.
function factsOf(breach: Compared): Facts {
  const { data, people, parties } = breach
  const known = (value: string | null) =>
    value === null || value === 'not-assessable' ? [] : [value]
  const isSpecial = data.types.some((type) => SPECIAL.has(type))
  return {
    kind: breach.incidentKinds,
    nature: breach.natures,
    data: data.types,
    special: data.types.length === 0 ? [] : [isSpecial ? 'yes' : 'no'],
    people: people.categories,
    count: people.count === null ? [] : [people.count > MANY_PEOPLE ? 'many' : 'few'],
    exfiltrated: known(breach.exfiltrated),
    unintelligible: known(breach.unintelligible),
    loss: known(breach.loss),
    party: [...new Set(parties.map(({ role }) => role))],
  }
}
