import { type Html, type HtmlPart, html } from '../../../documents/html.ts'

/** A section of a sheet under its letter of the law, such as (a). */
export function lettered(letter: string, heading: string, body: HtmlPart): Html {
  return html`<h3><span class="letter">(${letter})</span> ${heading}</h3>
    ${body}`
}
