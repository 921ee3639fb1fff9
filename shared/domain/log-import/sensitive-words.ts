import { foldWords } from './fold.ts'
import { compilePhrase, phrases } from './word-pattern.ts'

/** What free text may give away about a person that deserves a second look. GDPR art. 9(1), 10. */
export const SENSITIVE_TOPICS = [
  'health',
  'religion',
  'union',
  'sex-life',
  'ethnic',
  'political',
  'biometric',
  'criminal',
] as const
export type SensitiveTopic = (typeof SENSITIVE_TOPICS)[number]

/** Hints in English, Lithuanian, German and French; each only raises a question, none decides. */
const WORDS: Record<SensitiveTopic, readonly string[]> = {
  health: phrases(`
    health, medical, illness*, disease*, diagnos*, hospital*, disab*, pregnan*, patient*,
    therap*, cancer, hiv, depress*, sick leave, psychiatr*, medication*, sveikat*,
    lig*onin*, liga, ligos, ligą, sergu, serga, neįgal*, nėšč*, pacient*, gydyto*, gydym*,
    vėžys, vėžio, gesundheit*, krank*, behinder*, schwanger*, arzt*, ärzt*, krebs, santé,
    maladie*, malade*, hôpita*, handicap*, enceinte*, grossesse*, médecin*, médica*`),
  religion: phrases(`
    religio*, church, muslim*, islam*, jewish, christian, catholic*, mosque, synagog*,
    tikyb*, tikėjim*, bažnyč*, katalik*, musulmon*, glaube*, kirche*, katholi*,
    evangelisch*, jüdisch*, religieu*, église*, juif, juive*, catholique*, musulman*,
    konfession*`),
  union: phrases(`
    trade union*, labour union*, labor union*, union member*, profsąjung*,
    profesin* sąjung*, gewerkschaft*, syndicat*, syndical*`),
  'sex-life': phrases(`
    sexual*, sex life, gay, lesbian*, homosexu*, bisexu*, transgender*, lgbt*, seksual*,
    lytin* orientac*, homoseks*, translyt*, sexuell*, schwul*, lesbisch*, sexuel*,
    lesbienne*, transgenre*`),
  ethnic: phrases(`
    ethnic*, racial*, racis*, roma, etnin*, tautyb*, rasin*, rasė*, romų, ethnisch*,
    rassis*, ethnique*, origine ethnique, raciste*, hautfarbe`),
  political: phrases(`
    political*, party member*, politin*, partij*, politisch*, parteimitglied*, politique*,
    parti politique`),
  biometric: phrases(`
    biometr*, fingerprint*, facial recognition, genetic*, dna, biometrin*, pirštų atspaud*,
    genetin*, fingerabdr*, gesichtserkennung*, genetisch*, biométri*, empreinte* digitale*,
    reconnaissance faciale, génétique*`),
  criminal: phrases(`
    criminal*, convict*, prison*, police, arrest*, offence*, theft, nusikalt*, teist*,
    kalėjim*, polici*, baudžiam*, straftat*, vorbestraf*, gefängnis*, polizei*,
    strafverfahren*, pénal*, condamn*, délit*, infraction*`),
}

const TOPICS = SENSITIVE_TOPICS.map((topic) => ({
  topic,
  patterns: WORDS[topic].map(compilePhrase),
}))

/** The first word of a text that hints at each such topic, for a warning before it is kept. */
export function sensitiveHits(text: string): { topic: SensitiveTopic; word: string }[] {
  const words = foldWords(text)
  if (words === '') return []
  return TOPICS.flatMap(({ topic, patterns }) => {
    const hit = patterns.find((pattern) => pattern.test(words))
    return hit ? [{ topic, word: hit.exec(words)?.[0] ?? '' }] : []
  })
}
