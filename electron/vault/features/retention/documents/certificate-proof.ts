import { caseFileText } from '#shared/text/case-file'
import { citedIn } from '#shared/text/cited-in'
import { dayWords } from '#shared/text/dates'
import { certificateArticles as art, certificateText } from '#shared/text/retention-documents'
import { entries, entry, table } from '../../../documents/entries.ts'
import { type Html, html } from '../../../documents/html.ts'
import { signatureSection } from '../../../documents/signature.ts'
import type { CertificateInput } from './certificate-input.ts'

const { evidence, proof, signature } = certificateText

/** What shows that it happened: the note and the files with their digests. GDPR art. 5(2). */
export function evidenceSection({ erasure, files, regime }: CertificateInput): Html {
  const rows = files.map(({ name, bytes, addedOn, digest }) => [
    name,
    caseFileText.attachments.bytes(bytes),
    dayWords(addedOn),
    digest,
  ])
  const columns = [
    { head: evidence.name, class: 'term' },
    { head: evidence.size, class: 'size' },
    { head: evidence.added, class: 'date' },
    { head: evidence.digest, class: 'hash' },
  ]
  const listed = html`${table('files', columns, rows)}
    <p class="aside">${evidence.filesNote}</p>`
  return html`<h2>
      ${evidence.heading} <span class="article">${citedIn(regime, art.evidence)}</span>
    </h2>
    ${entries(entry(evidence.note, erasure.evidence))}
    ${rows.length === 0 ? html`<p class="aside">${evidence.noFiles}</p>` : listed}`
}

/** What a reader may rely on and what not, and the place for a signature. */
export function proofSection({ erasure, regime }: CertificateInput): Html {
  return html`<section class="proof">
      <h2>${proof.heading}</h2>
      <p class="paragraph">${proof.proves}</p>
      <p class="paragraph">${citedIn(regime, proof.provesNot)}</p>
    </section>
    ${signatureSection(signature, erasure.by)}`
}
