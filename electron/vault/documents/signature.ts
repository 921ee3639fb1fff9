import { type Html, html } from './html.ts'

type Words = { heading: string; place: string; name: string; sign: string }

/** The place for a signature, with the name of who signs where it is known. */
export function signatureSection(words: Words, name: string | null): Html {
  return html`<section class="signature">
    <h2>${words.heading}</h2>
    <div class="signs">
      ${signLine(words.place, null)} ${signLine(words.name, name)} ${signLine(words.sign, null)}
    </div>
  </section>`
}

function signLine(label: string, value: string | null): Html {
  return html`<div class="sign">
    <p class="sign-value">${value}</p>
    <p>${label}</p>
  </div>`
}
