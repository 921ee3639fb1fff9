import type { FindingCode } from '../domain/findings/codes.ts'
import type { FINDING_SUBJECTS, RecordState, Severity } from '../domain/findings/finding.ts'
import { ruleFindingWords } from './retention-rules.ts'

export type FindingWords = {
  /** The gap in a few words. */
  title: string
  /** Why it is a gap. */
  explain: string
  /** What to do about it. */
  action: string
}

export const severityText: Record<Severity, { name: string; explain: string }> = {
  B: { name: 'Blocker', explain: 'An item that Art. 30 GDPR requires is absent.' },
  E: { name: 'Error', explain: 'Another duty is not evidenced.' },
  W: { name: 'Weak', explain: 'The record stands, but an authority may ask about it.' },
}

export const stateText: Record<RecordState, { name: string; explain: string }> = {
  INCOMPLETE: { name: 'Incomplete', explain: 'At least one item that Art. 30 requires is absent.' },
  DEFICIENT: {
    name: 'Deficient',
    explain: 'All items are there, but another duty is not evidenced.',
  },
  WEAK: { name: 'Weak', explain: 'Nothing is missing; some statements are weak.' },
  COMPLETE: { name: 'Complete', explain: 'No gap was found.' },
}

const ofActivities: Record<FindingCode, FindingWords> = {
  'F-CTRL-ID': {
    title: 'Controller cannot be identified or contacted',
    explain:
      'The record must name the legal entity and how to reach it; a domain name alone does not.',
    action: 'Enter the legal name and a postal address, e-mail address or phone number.',
  },
  'F-DPO': {
    title: 'DPO or reason missing',
    explain: 'Neither a data protection officer nor the reason why none is needed is recorded.',
    action: 'Name the officer, or write down why none has to be designated.',
  },
  'F-REP': {
    title: 'EU representative missing',
    explain: 'A controller without establishment in the EEA must name a representative there.',
    action: 'Enter the representative and its contact.',
  },
  'F-PURP': {
    title: 'Purpose missing',
    explain: 'The purpose is empty, or only proposed and not yet confirmed.',
    action: 'Write down the purpose and have it confirmed by the owner.',
  },
  'F-PURP-VAGUE': {
    title: 'Purpose too general',
    explain: 'A purpose such as “improve services” does not tell what the data are used for.',
    action: 'Say what exactly is done, or add sub-purposes.',
  },
  'F-SUBJ': {
    title: 'Data subjects missing',
    explain: 'The record does not say whose data are processed.',
    action: 'Add the groups of people concerned.',
  },
  'F-DATA': {
    title: 'Data categories missing',
    explain: 'No category of personal data is recorded, or a category does not say what it holds.',
    action: 'Add the categories and list the data in each.',
  },
  'F-RECIP': {
    title: 'Recipients not stated',
    explain: 'The record names no recipient and does not say that there are none.',
    action: 'Add recipients or processors, or state that there are none.',
  },
  'F-TRANS-STMT': {
    title: 'No statement on third countries',
    explain: 'The record names no transfer and does not say that there are none.',
    action: 'Add the transfers, or state that there are none.',
  },
  'F-TRANS-46': {
    title: 'Transfer without safeguard',
    explain: 'Data leave the EEA without adequacy decision, safeguard or derogation.',
    action: 'Record the mechanism that carries the transfer, or stop it.',
  },
  'F-TRANS-49': {
    title: 'Derogation needs documentation',
    explain: 'A derogation is for exceptions, and compelling interests need documented safeguards.',
    action: 'Use a safeguard for repeated transfers, or refer to the documentation.',
  },
  'F-RET-NONE': {
    title: 'No retention limit',
    explain: 'Nothing says when these data are erased.',
    action: 'Choose or create a retention rule for each data category.',
  },
  'F-RET-VAGUE': {
    title: 'Retention not measurable',
    explain: '“As long as necessary” lets nobody tell when the data must go.',
    action: 'Set a period and the event from which it runs.',
  },
  'F-RET-UNCITED-LAW': {
    title: 'Cite the law and its period',
    explain: '“As long as the law requires” names neither the law nor how long that is.',
    action: 'Enter the law, its article and the period it sets.',
  },
  'F-RET-NOMAX': {
    title: 'No maximum period',
    explain: 'Storage can be extended again and again, without upper limit.',
    action: 'Set the longest period after which the data are erased in any case.',
  },
  'F-RET-TRIGGER': {
    title: 'Start of period unclear',
    explain: 'It is not defined which event starts the period, or what counts as that event.',
    action: 'Choose the event and define in words what starts the period.',
  },
  'F-RET-CRITERIA': {
    title: 'Criteria missing; periodic review set',
    explain: 'Where no period can be given, people must be told the criteria that decide.',
    action: 'Write down the criteria by which storage ends.',
  },
  'F-RET-LI-OBJECTION': {
    title: 'Objection not covered',
    explain:
      'Storage ends when consent is withdrawn, but an objection does not end it or is not told.',
    action: 'Let an objection end the storage, and say so in the notice.',
  },
  'F-RET-NOT-IN-NOTICE': {
    title: 'Update the notice',
    explain: 'The retention rule applied in practice is not what people are told.',
    action: 'Put the period into the privacy notice.',
  },
  'F-TOM': {
    title: 'Security description missing',
    explain: 'The record has no general description of its security measures.',
    action: 'Describe the measures or link them from the list.',
  },
  'F-TOM-GENERIC': {
    title: 'Name actual measures',
    explain: 'The description assures security but names no measure.',
    action: 'Link the measures taken, such as encryption or backups.',
  },
  'F-LB-NONE': {
    title: 'Lawful basis missing',
    explain: 'No lawful basis is stated or implied; a proposed one does not count yet.',
    action: 'Decide on a basis of Art. 6(1) and tell it in the notice.',
  },
  'F-LB-MULTI': {
    title: 'Allocate each basis to a purpose',
    explain: 'Several bases are given together, so that nobody can tell which covers what.',
    action: 'Say for each basis which purpose it carries.',
  },
  'F-LB-LI-NOINT': {
    title: 'Name the interest',
    explain: 'Legitimate interest is claimed without naming the interest.',
    action: 'Write down the interest pursued, and by whom.',
  },
  'F-LB-LI-NOLIA': {
    title: 'Balancing test missing',
    explain: 'Legitimate interest needs a documented weighing against people’s interests.',
    action: 'Carry out the balancing test and refer to it.',
  },
  'F-LB-LI-OBJ': {
    title: 'Tell people about objection',
    explain: 'The right to object is not brought to people’s attention clearly and separately.',
    action: 'Present the right to object in the notice, apart from other information.',
  },
  'F-LB-CONS-NOREC': {
    title: 'Proof of consent missing',
    explain: 'It cannot be shown who consented, when, and to which wording.',
    action: 'Refer to the consent records and the version of the wording.',
  },
  'F-LB-CONS-NOWD': {
    title: 'Withdrawal channel missing',
    explain: 'Consent cannot be withdrawn as easily as it is given.',
    action: 'Set up a way to withdraw that is as easy, and record it.',
  },
  'F-LB-CONTRACT': {
    title: 'Contract basis doubtful',
    explain: 'Analytics, improvement or advertising are not needed to perform a contract.',
    action: 'Choose another basis for this purpose, or allocate the contract to what it needs.',
  },
  'F-LB-LEGOBL': {
    title: 'Cite the obligation',
    explain: 'A legal obligation is claimed without naming the law.',
    action: 'Enter the law and the article that oblige you.',
  },
  'F-LB-VITAL': {
    title: 'Keep for real emergencies',
    explain: 'Vital interests serve as a blanket basis.',
    action: 'Write down the emergencies meant, or choose another basis.',
  },
  'F-ART9': {
    title: 'Art. 9 condition missing',
    explain: 'Special categories of data are processed without a condition of Art. 9(2).',
    action: 'Name each special category and the condition that allows it.',
  },
  'F-ART9-CHECK': {
    title: 'Check if special category',
    explain: 'Some of the data look like special categories, and nobody has checked.',
    action: 'Decide whether special categories are present and record the answer.',
  },
  'F-ART10': {
    title: 'Legal authority missing',
    explain: 'Data on offences or suspicions are processed without a law that allows it.',
    action: 'Enter the law that authorises the processing.',
  },
  'F-CHILD': {
    title: 'Age rule and parental consent missing',
    explain: 'Minors can use the service, and nothing says how their age and consent are handled.',
    action: 'Describe the age check and how parents consent.',
  },
  'F-ADM': {
    title: 'Explain automated decision',
    explain:
      'A decision or profiling with effect lacks its logic, its consequences or human review.',
    action: 'Describe logic, consequences and how a person reviews the result.',
  },
  'F-DPIA': {
    title: 'DPIA decision missing',
    explain:
      'Two or more high-risk criteria are met, with neither an assessment nor a reason for none.',
    action: 'Carry out the impact assessment, or write down why none is needed.',
  },
  'F-EPRIV': {
    title: 'Cookie consent needed',
    explain: 'Device storage is used beyond what is strictly necessary, without consent.',
    action: 'Ask for consent and refer to it, or record why the storage is strictly necessary.',
  },
  'F-SOFT': {
    title: 'Existing-customer rule not met',
    explain: 'Mail to customers without consent must meet all four conditions of the directive.',
    action: 'Meet and record all four conditions, or ask for consent.',
  },
  'F-SRC': {
    title: 'Source missing',
    explain: 'The record does not say where the data come from.',
    action: 'Add the sources, and name third parties.',
  },
  'F-DPA': {
    title: 'Processor contract missing',
    explain: 'A processor works without a recorded contract.',
    action: 'Conclude the contract and enter its reference with the processor.',
  },
  'F-JC': {
    title: 'Arrangement missing',
    explain: 'Joint controllers must settle between them who fulfils which duty.',
    action: 'Conclude the arrangement and enter its reference.',
  },
  'F-ANON': {
    title: 'Anonymity claim contradicted',
    explain: 'The data are called anonymous, yet identifiers are held or read from devices.',
    action: 'Withdraw the claim, or remove what identifies people.',
  },
  'F-STALE': {
    title: 'Review overdue',
    explain: 'The review day has passed, or nothing was changed for twelve months.',
    action: 'Review the record and set the next review day.',
  },
  'F-OWNER': {
    title: 'Owner missing',
    explain: 'Nobody is named who answers for this record.',
    action: 'Enter the department or person in charge.',
  },
}

const ofProcessorActivities: Partial<Record<FindingCode, FindingWords>> = {
  'F-CTRL-ID': {
    title: 'Controller served cannot be identified or contacted',
    explain: 'The record must name each controller on whose behalf you act, and how to reach it.',
    action: 'Add the controllers with name and contact.',
  },
  'F-DATA': {
    title: 'Categories of processing missing',
    explain: 'The record does not say what is done for a controller.',
    action: 'Add the categories of processing for each controller.',
  },
  'F-DPA': {
    title: 'Processor contract missing',
    explain: 'The contract with the controller, or with a further processor, is not recorded.',
    action: 'Enter the reference of the contract.',
  },
}

const ofRegister: Partial<Record<FindingCode, FindingWords>> = {
  'F-JC': {
    title: 'Arrangement missing',
    explain: 'A joint controller is named without the arrangement of Art. 26.',
    action: 'Conclude the arrangement and enter its reference with the joint controller.',
  },
}

/** The words for each finding, as they fit an activity. */
export const findingText = ofActivities

/** The words for a finding on the kind of record it sits on. */
export function findingWords(
  code: FindingCode,
  subject: (typeof FINDING_SUBJECTS)[number],
): FindingWords {
  if (subject === 'activity') return ofActivities[code]
  if (subject === 'retention-rule' && Object.hasOwn(ruleFindingWords, code))
    // The cast: the table has the code.
    return ruleFindingWords[code as keyof typeof ruleFindingWords]
  const own = subject === 'register' ? ofRegister : ofProcessorActivities
  return own[code] ?? ofActivities[code]
}
