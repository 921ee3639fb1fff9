import { expect, it } from 'vitest'
import { FINDINGS, FINDING_CODES } from '#shared/domain/findings/codes'
import { findingText } from '#shared/text/findings'

/** The list of findings as specified: code, severity, short text. */
const SPECIFIED = `
F-CTRL-ID | B | Controller cannot be identified or contacted
F-DPO | W | DPO or reason missing
F-REP | B | EU representative missing
F-PURP | B | Purpose missing
F-PURP-VAGUE | W | Purpose too general
F-SUBJ | B | Data subjects missing
F-DATA | B | Data categories missing
F-RECIP | B | Recipients not stated
F-TRANS-STMT | B | No statement on third countries
F-TRANS-46 | E | Transfer without safeguard
F-TRANS-49 | W | Derogation needs documentation
F-RET-NONE | B | No retention limit
F-RET-VAGUE | W | Retention not measurable
F-RET-UNCITED-LAW | E | Cite the law and its period
F-RET-NOMAX | W | No maximum period
F-RET-TRIGGER | W | Start of period unclear
F-RET-CRITERIA | W | Criteria missing; periodic review set
F-RET-LI-OBJECTION | W | Objection not covered
F-RET-NOT-IN-NOTICE | W | Update the notice
F-TOM | B | Security description missing
F-TOM-GENERIC | W | Name actual measures
F-LB-NONE | E | Lawful basis missing
F-LB-MULTI | W | Allocate each basis to a purpose
F-LB-LI-NOINT | E | Name the interest
F-LB-LI-NOLIA | E | Balancing test missing
F-LB-LI-OBJ | W | Tell people about objection
F-LB-CONS-NOREC | E | Proof of consent missing
F-LB-CONS-NOWD | E | Withdrawal channel missing
F-LB-CONTRACT | W | Contract basis doubtful
F-LB-LEGOBL | E | Cite the obligation
F-LB-VITAL | W | Keep for real emergencies
F-ART9 | E | Art. 9 condition missing
F-ART9-CHECK | W | Check if special category
F-ART10 | E | Legal authority missing
F-CHILD | E | Age rule and parental consent missing
F-ADM | E | Explain automated decision
F-DPIA | E | DPIA decision missing
F-EPRIV | E | Cookie consent needed
F-SOFT | E | Existing-customer rule not met
F-SRC | W | Source missing
F-DPA | E | Processor contract missing
F-JC | E | Arrangement missing
F-ANON | W | Anonymity claim contradicted
F-STALE | W | Review overdue
F-OWNER | W | Owner missing
`

it('gives every code its severity and short text', () => {
  const told = FINDING_CODES.map((code) =>
    [code, FINDINGS[code].severity, findingText[code].title].join(' | '),
  )
  expect(told).toEqual(SPECIFIED.trim().split('\n'))
})

it('gives every code its basis, an explanation and something to do', () => {
  for (const code of FINDING_CODES) {
    expect(FINDINGS[code].basis).toMatch(/\S/)
    expect(findingText[code].explain).toMatch(/\.$/)
    expect(findingText[code].action).toMatch(/^\p{Lu}.*\.$/u)
  }
})
