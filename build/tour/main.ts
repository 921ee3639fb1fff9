import { rmSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { startWorkbench } from '#support/electron'
import { PASSPHRASE } from '../../test/e2e/pages/gate.ts'
import { cameraInto } from './camera.ts'
import { visitBreaches } from './breaches-visit.ts'
import { visitDeletions } from './deletions-visit.ts'
import { exportEverything, undoEverything, visitExchange } from './exchange-visit.ts'
import { openExample, visitGate } from './gate-visit.ts'
import { visitList } from './list-visit.ts'
import { MARK, preparePlaces, type Places } from './places.ts'
import { keepReadmePictures } from './readme-pictures.ts'
import { visitFindings, visitJournal, visitLists, visitRegister } from './registers-visit.ts'
import { visitImports, visitRequests } from './requests-visit.ts'
import { visitRetention } from './retention-visit.ts'
import { visitSheet } from './sheet-visit.ts'

/** Drives the real application through every screen and leaves pictures, documents and the vault. */
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'tour' },
    readme: { type: 'boolean', default: false },
  },
})
/** In this order; each leaves the window where the next begins. */
const STOPS = [
  visitList,
  visitSheet,
  visitRequests,
  visitImports,
  visitDeletions,
  visitBreaches,
  visitRetention,
  visitFindings,
  visitRegister,
  visitLists,
  visitJournal,
  visitExchange,
  undoEverything,
]

const places = preparePlaces(values.out)
try {
  const recoveryKey = await takeTour(places)
  writeFileSync(places.readme, readme(recoveryKey))
  if (values.readme) keepReadmePictures(places.out)
  console.log(`The tour is in ${places.out}`)
} finally {
  rmSync(places.work, { recursive: true, force: true, maxRetries: 5 })
}

async function takeTour(at: Places): Promise<string> {
  const workbench = await startWorkbench({ folder: at.work })
  try {
    const visit = { workbench, camera: cameraInto(at.out, workbench), places: at }
    await visitGate(visit)
    const recoveryKey = await openExample(visit)
    await exportEverything(visit)
    await workbench.page.getByRole('link', { name: 'Processing activities' }).click()
    for (const stop of STOPS) await stop(visit)
    return recoveryKey
  } finally {
    await workbench.app.close()
    if (workbench.troubles.length > 0) console.error(workbench.troubles.join('\n'))
  }
}

function readme(recoveryKey: string): string {
  return `${MARK}

example.vault     a vault with the example register; open it with "Open an existing vault"
  passphrase      ${PASSPHRASE}
  recovery key    ${recoveryKey}
ropa.pdf          the register as an authority gets it
case.pdf          one case of the requests, with the reasons for its dates
deletion.pdf      the certificate of a child's deletion; deletion-page.png shows its first page
deletions.pdf     a year of deletions; deletions-page.png shows its first page
deletions.csv     the same in figures
notification.pdf  a first notification of a breach; notification-page.png shows its first page
breaches.pdf      the register of breaches; breaches-page.png shows its first page
retention.pdf     the report on retention, one page; retention-page.png shows it
certificate.pdf   the certificate of an erasure; certificate-page.png shows its first page
retention.ics     the last permitted days as a calendar
register.json     the whole register, to be imported again
activities.csv    the list of activities as a table
activities.xlsx   the same as a workbook
01-… .png         every screen, light and dark, 1280 x 800

The vault was made with the cheapest key derivation there is: for looking at, not for real data.
`
}
