import { type Html, html } from './html.ts'

/** A digest under the words for what it was taken over. */
export function digestBox(label: string, digest: string): Html {
  return html`<div class="digest">
    <p>${label}</p>
    <p>${digest}</p>
  </div>`
}
