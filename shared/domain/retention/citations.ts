import type { RetentionEvent } from '../catalogues/retention-rule.ts'

/** How far a citation can be relied on: read in the law's own publication, in other sources only, or known from memory. */
export const CITATION_SOURCES = ['official', 'secondary', 'recalled'] as const
export type CitationSource = (typeof CITATION_SOURCES)[number]

/** A law that sets a storage period, as it can be taken over into a rule; to be checked before it is relied on. */
export type LawCitation = {
  readonly id: string
  /** Law and article, as they are written into the rule. */
  readonly law: string
  /** What the law is about. */
  readonly about: 'money-laundering'
  /** Where it applies: "EU" or a country's code. */
  readonly place: string
  readonly period: string
  readonly event: RetentionEvent
  /** By how much the period may be lengthened at most; null where nothing is known of it. */
  readonly extendedBy: string | null
  /** From when on it applies; null for one that applies already. */
  readonly appliesFrom: string | null
  /** Whence the period is known. */
  readonly source: CitationSource
  /** Whence the day of application is known. */
  readonly appliesFromSource: CitationSource | null
}

/** Laws against money laundering that may be cited for a storage period; constants of law are data. GDPR art. 6(1)(c), 6(3). */
export const LAW_CITATIONS: readonly LawCitation[] = [
  {
    id: 'eu-2015-849',
    law: 'Directive (EU) 2015/849 art. 40(1)',
    about: 'money-laundering',
    place: 'EU',
    period: 'P5Y',
    event: 'relationship_ended',
    extendedBy: 'P5Y',
    appliesFrom: null,
    source: 'secondary',
    appliesFromSource: null,
  },
  {
    id: 'lt-aml',
    law: 'Lithuanian law on the prevention of money laundering and terrorist financing',
    about: 'money-laundering',
    place: 'LT',
    period: 'P8Y',
    event: 'relationship_ended',
    extendedBy: null,
    appliesFrom: null,
    source: 'secondary',
    appliesFromSource: null,
  },
  {
    id: 'eu-2024-1624',
    law: 'Regulation (EU) 2024/1624 art. 77',
    about: 'money-laundering',
    place: 'EU',
    period: 'P5Y',
    event: 'relationship_ended',
    extendedBy: 'P5Y',
    appliesFrom: '2027-07-10',
    source: 'official',
    appliesFromSource: 'recalled',
  },
]

/** Countries whose period was not found out; it has to be supplied locally. */
export const PLACES_WITHOUT_CITATION = ['DE', 'FR', 'IE'] as const

/** The known law a rule cites, if it cites one word for word. */
export function citedLaw(citation: string | null): LawCitation | null {
  const cited = citation?.trim() ?? ''
  return LAW_CITATIONS.find(({ law }) => cited.startsWith(law)) ?? null
}
