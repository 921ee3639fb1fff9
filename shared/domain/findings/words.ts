/** Purposes that say nothing: the whole text is one of these. GDPR art. 5(1)(b), WP203. */
export const VAGUE_PURPOSES: readonly RegExp[] = [
  /^(?:to )?(?:improve|enhance|optimi[sz]e)(?: [\w-]+){0,4} (?:process(?:es)?|services?|platform|products?|website|experience|business)$/i,
  /^(?:as|if|when|where) (?:needed|required|necessary|appropriate)$/i,
  /^(?:any|all|various|general|miscellaneous|other)(?: (?:lawful|legitimate|internal|business))*(?: (?:purposes?|reasons?))?$/i,
  /^(?:for )?(?:(?:our|internal|legitimate|general) )*business (?:purposes?|needs|operations)$/i,
  /^(?:to )?comply(?:ing)? with (?:(?:our|the|any|all|other|applicable) )*(?:laws?|(?:legal|statutory|regulatory) (?:obligations?|requirements?|duties))(?:, using (?:any|all) .*)?$/i,
]

/** Stems of what a contract with the person does not need. EDPB Guidelines 2/2019, parts 3.1 to 3.4. */
export const NOT_NEEDED_FOR_CONTRACT: readonly string[] = [
  'analytics',
  'statistic',
  'improv',
  'advertis',
  'marketing',
  'personali[sz]',
]

/** Stems that name an actual security measure, not only an assurance. GDPR art. 32(1). */
export const ACTUAL_MEASURES: readonly string[] = [
  'encrypt',
  'pseudonymi[sz]',
  'anonymi[sz]',
  'hash',
  'back-?ups?\\b',
  'two-factor',
  'multi-factor',
  '2FA\\b',
  'MFA\\b',
  'password',
  'firewall',
  'TLS\\b',
  'HTTPS\\b',
  'VPN\\b',
  'logging',
  'audit trail',
  'access control',
  'role-based',
  'need-to-know',
  'least privilege',
  'ISO(?:/IEC)? ?27\\d\\d\\d',
  'training',
  'patch',
  'penetration',
  'anti-?virus',
  'malware',
  'intrusion',
  'redundan',
  'disaster recovery',
  'confidentiality agreement',
  'non-disclosure',
]

/** Stems of data that may be special and wants a look. GDPR art. 9(1), rec. 51. */
export const POSSIBLY_SPECIAL: readonly string[] = [
  'photo',
  'selfie',
  'portrait',
  'biometr',
  'fingerprint',
  'face\\b',
  'facial',
  'iris\\b',
  'voiceprint',
  'genetic',
  'DNA\\b',
  'health',
  'medic',
  'diagnos',
  'disab',
  'illness',
  'sick',
  'allerg',
  'pregnan',
  'vaccin',
  'diet',
  'ethnic',
  'racial',
  'religio',
  'belief',
  'politic',
  'union member',
  'trade union',
  'sexual',
  'sex life',
  'inferred',
]

/** Stems of identifiers that contradict anonymity. GDPR art. 4(1), rec. 30. */
export const IDENTIFIERS: readonly string[] = [
  'identifier',
  'IDs?\\b',
  'IP address',
  'MAC address',
  'e-?mail',
  'phone',
  'names?\\b',
  'postal address',
  'home address',
  'fingerprint',
  'account number',
  'customer number',
  'serial number',
  'licence plate',
]

/** Matches a text in which one of the stems begins a word. */
export function anyOf(stems: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems.join('|')})`, 'iu')
}
