import type { Activity } from '#shared/domain/activities/activity'
import {
  answerWord,
  art9Words,
  criminalWords,
  importanceWords,
  specialTypeWords,
  vulnerableWords,
} from '#shared/text/choices'
import { reportArticles as art, reportText } from '#shared/text/report'
import { entries, entry, entryIf, joined, lines, notRecorded } from '../../../documents/entries.ts'
import { type Html, type HtmlPart, html } from '../../../documents/html.ts'
import { lettered } from './lettered.ts'
import type { Lists } from './lists.ts'

const text = reportText.sheet

/** (b) What for. GDPR art. 30(1)(b). */
export function purposesSection(activity: Activity): Html {
  const { purpose, purposeProposed } = activity
  return lettered(
    'b',
    reportText.sections.b,
    entries(
      entry(
        text.purpose,
        purpose && purposeProposed ? text.purposeProposed(purpose) : purpose,
        art.purposes,
      ),
      entry(text.subPurposes, lines(activity.subPurposes)),
      entry(text.importance, activity.importance && importanceWords[activity.importance]),
    ),
  )
}

/** (c) Whose data and which, special categories marked. GDPR art. 30(1)(c). */
export function dataSection(activity: Activity, lists: Lists): Html {
  const vulnerable = activity.vulnerableSubjects.map((who) => vulnerableWords[who])
  const { anonymityClaimed, criminalData } = activity
  return lettered(
    'c',
    reportText.sections.c,
    entries(
      entry(text.dataSubjects, activity.dataSubjects.join('; '), art.subjects),
      entry(text.vulnerable, vulnerable.join('; '), art.vulnerable),
      entry(text.dataCategories, dataCategories(activity, lists), art.subjects),
      entry(text.special, specialCategories(activity), art.special),
      entry(
        text.criminal,
        joined([
          criminalData.present && criminalWords[criminalData.present],
          criminalData.authorisingLaw && `${text.criminalLaw}: ${criminalData.authorisingLaw}`,
        ]),
        art.criminal,
      ),
      entryIf(
        anonymityClaimed !== null,
        reportText.additional.anonymity,
        answerWord(anonymityClaimed),
        art.anonymity,
      ),
    ),
  )
}

function dataCategories(activity: Activity, lists: Lists): HtmlPart {
  return lines(
    activity.dataCategories.map(({ categoryId, items }) => {
      const name = lists.find('data-category', categoryId)?.name ?? reportText.notRecorded
      return html`<span class="term">${name}:</span> ${
          items.length > 0 ? items.join('; ') : notRecorded()
        }`
    }),
  )
}

function specialCategories(activity: Activity): HtmlPart {
  const { specialCategories: special, specialCategoriesPresent: present } = activity
  if (special.length === 0) return present === 'no' ? text.specialNone : null
  return lines(
    special.map(({ type, condition }) => {
      const basis = condition
        ? text.condition(condition, art9Words[condition])
        : text.conditionMissing
      return html`<strong class="special">${text.specialMark}: ${specialTypeWords[type]}</strong>;
        ${basis}`
    }),
  )
}
