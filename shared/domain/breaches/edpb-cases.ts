import type { Advice, CaseFeatures, EdpbExample } from './edpb-example.ts'
import { EXAMPLES_2021 } from './edpb-examples-2021.ts'
import { EXAMPLES_2022 } from './edpb-examples-2022.ts'

const EXAMPLES = { ...EXAMPLES_2021, ...EXAMPLES_2022 }

export type EdpbCode = keyof typeof EXAMPLES

/** A published example: its code, what it advises, and by what it is found. */
export type EdpbCase = {
  code: EdpbCode
  authority: Advice
  people: Advice
  isConfirmed: boolean
  features: CaseFeatures
}

// The cast: the keys of a literal are its codes.
const CODES = Object.keys(EXAMPLES) as EdpbCode[]

/** Every published example, in the order of the guidelines. EDPB Guidelines 01/2021; 9/2022, annex B. */
export const EDPB_CASES: readonly EdpbCase[] = CODES.map((code) => {
  const { authority, people, isConfirmed = false, features }: EdpbExample = EXAMPLES[code]
  return { code, authority, people, isConfirmed, features }
})

/** The examples of these codes, in the order of the guidelines; what is no code is left out. */
export function casesOf(codes: readonly string[]): EdpbCase[] {
  return EDPB_CASES.filter(({ code }) => codes.includes(code))
}
