import type { CaseRules } from '../domain/requests/case-deadlines.ts'
import type { RequestType } from '../domain/requests/types.ts'
import type { Register } from '../domain/register/register.ts'
import { citedIn } from './cited-in.ts'
import { requestTypeWords } from './request-words.ts'

type Regime = CaseRules['regime']

/** What the regulation is called where the controller acts. */
export function lawName(regime: Regime): string {
  return regime === 'GB' ? 'UK GDPR' : 'GDPR'
}

/** What a person is told who does not get everything. GDPR art. 12(4), 77, 79. */
export function remediesText(
  { leadAuthority }: Pick<Register, 'leadAuthority'>,
  regime: Regime = 'EU',
): string {
  if (regime === 'GB') return britishRemedies(leadAuthority)
  const authority = leadAuthority ?? '[name of the supervisory authority]'
  return (
    'You can lodge a complaint with a supervisory authority, in particular in the country where you live or work or ' +
    `where you see the infringement (GDPR art. 12(4), 77). The authority competent for us is: ${authority}. ` +
    'You can also go to court, in the country where we have an establishment or where you live (GDPR art. 12(4), 79).'
  )
}

/** Which rights the letter is about: "access and copy (GDPR art. 15)". */
export function rightsWords(types: readonly RequestType[], regime: Regime): string {
  const known = types.filter((type) => type !== 'OTHER')
  if (known.length === 0) return '[what the person asks for]'
  return known
    .map((type) => `${lowerFirst(requestTypeWords[type].name)}${cited(type, regime)}`)
    .join('; ')
}

/** Whether art. 12(5) GDPR keeps the answer free: for the rights of art. 15 to 22, and while nobody sorted. */
export function isFree(types: readonly RequestType[]): boolean {
  return types.length === 0 || types.some((type) => !NOT_UNDER_12_5.includes(type))
}

/** What the person sent: complaints are named as such. */
export function nounOf(types: readonly RequestType[]): 'request' | 'complaint' {
  const isComplaint = types.length > 0 && types.every((type) => type.startsWith('COMPLAINT_'))
  return isComplaint ? 'complaint' : 'request'
}

const NOT_UNDER_12_5: readonly RequestType[] = [
  'WITHDRAW',
  'COMPLAINT_SA',
  'COMPLAINT_DIRECT',
  'OTHER',
]

function britishRemedies(leadAuthority: string | null): string {
  return (
    `You can lodge a complaint with ${leadAuthority ?? 'the Information Commissioner'} ` +
    '(UK GDPR art. 12(4), 77; DPA 2018 s. 165). ' +
    'You can also go to court (UK GDPR art. 12(4), 79; DPA 2018 s. 167).'
  )
}

// No law of the Union names the complaint to the controller; a letter cites none then.
function cited(type: RequestType, regime: Regime): string {
  if (type === 'COMPLAINT_DIRECT') return regime === 'GB' ? ' (DPA 2018 s. 164A)' : ''
  return ` (${citedIn(regime, requestTypeWords[type].article)})`
}

const lowerFirst = (text: string) => text.charAt(0).toLowerCase() + text.slice(1)
