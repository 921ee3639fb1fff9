import { spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '#support/electron'

/** Which pictures the README shows, by what they are called in the tour. */
const CHOSEN = {
  'activities.png': 'activities-light',
  'sheet.png': 'sheet-light',
  'requests.png': 'requests-light',
  'request.png': 'request-timeline-light',
  'deletions.png': 'deletions-light',
  'deletion.png': 'deletion-dark',
  'deletion-decision.png': 'deletion-step-decided-light',
  'ages.png': 'ages-light',
  'breaches.png': 'breaches-light',
  'breach.png': 'breach-dark',
  'breach-severity.png': 'severity-identification-light',
  'retention.png': 'retention-light',
  'retention-dark.png': 'retention-dark',
  'findings.png': 'findings-dark',
  'retention-rule.png': 'retention-rule-light',
}
/** Pages of documents that the tour took itself. */
const PAGES = [
  'deletion-page.png',
  'notification-page.png',
  'breaches-page.png',
  'retention-page.png',
  'certificate-page.png',
]
const PDF_PAGE = '4'

/** Copies the README's pictures to docs/screens, with a page of the PDF where pdftoppm is there. */
export function keepReadmePictures(out: string): void {
  const folder = join(ROOT, 'docs', 'screens')
  mkdirSync(folder, { recursive: true })
  const taken = readdirSync(out)
  for (const [name, shown] of Object.entries(CHOSEN)) {
    const picture = taken.find((each) => each.replace(/^\d+-/, '') === `${shown}.png`)
    if (!picture) throw new Error(`The tour took no picture ${shown}.`)
    copyFileSync(join(out, picture), join(folder, name))
  }
  for (const page of PAGES)
    if (taken.includes(page)) copyFileSync(join(out, page), join(folder, page))
  const page = ['-png', '-r', '80', '-f', PDF_PAGE, '-l', PDF_PAGE, '-singlefile']
  spawnSync('pdftoppm', [...page, join(out, 'ropa.pdf'), join(folder, 'pdf-page')])
  console.log('docs/screens')
}
