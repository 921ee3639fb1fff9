import { caseFileText } from '#shared/text/case-file'
import { citedIn } from '#shared/text/cited-in'
import { dutiesByType, requestSheetText } from '#shared/text/request-sheet'
import { requestTypeWords } from '#shared/text/request-words'
import { type Html, html } from '../../../documents/html.ts'
import type { CaseInput } from './case-input.ts'

const words = requestSheetText.duties

/** What each right asks for besides the answer. GDPR art. 7, 12 to 22. */
export function dutiesSection({ request: { types }, rules }: CaseInput): Html {
  const known = types.filter((type) => dutiesByType[type].length > 0)
  return html`<h2>${caseFileText.duties.heading}</h2>
    ${known.length === 0 ? html`<p>${types.length === 0 ? words.none : words.other}</p>` : null}
    ${known.map(
      (type) =>
        html`<h3>${requestTypeWords[type].name}</h3>
          <ul class="duties">
            ${dutiesByType[type].map(
              ({ text, article }) =>
                html`<li>
                  ${text} <span class="article">${citedIn(rules.regime, article)}</span>
                </li>`,
            )}
          </ul>`,
    )}`
}
