import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export const MARK = 'Tour of DPO Workbench'
const PICTURE = /^\d{2,3}-[a-z0-9-]+\.png$/
const DOCUMENTS = [
  'ropa.pdf',
  'case.pdf',
  'deletion.pdf',
  'deletion-page.png',
  'deletions.pdf',
  'deletions-page.png',
  'deletions.csv',
  'notification.pdf',
  'notification-page.png',
  'breaches.pdf',
  'breaches-page.png',
  'retention.pdf',
  'retention-page.png',
  'retention.ics',
  'certificate.pdf',
  'certificate-page.png',
  'register.json',
  'activities.csv',
  'activities.xlsx',
]

/** Where the tour puts its results, and where it works meanwhile. */
export type Places = {
  out: string
  vault: string
  readme: string
  /** Profile, home and temporary files of the application; gone after the tour. */
  work: string
}

/** Makes the folder ready, rid of what an earlier tour left in it and of nothing else. */
export function preparePlaces(out: string): Places {
  const folder = resolve(out)
  mkdirSync(folder, { recursive: true })
  const places = {
    out: folder,
    vault: join(folder, 'example.vault'),
    readme: join(folder, 'README.txt'),
    work: mkdtempSync(join(tmpdir(), 'workbench-tour-')),
  }
  if (isEarlierTour(places.readme)) removeEarlierTour(places)
  if (existsSync(places.vault) || existsSync(places.readme))
    throw new Error(
      `${folder} holds a vault or a README.txt that is not of a tour; nothing was done.`,
    )
  // So that a tour that broke off is known as one by the next.
  writeFileSync(places.readme, `${MARK}, not finished\n`)
  return places
}

function isEarlierTour(readme: string): boolean {
  return existsSync(readme) && readFileSync(readme, 'utf8').startsWith(MARK)
}

function removeEarlierTour({ out, vault, readme }: Places): void {
  const pictures = readdirSync(out).filter((name) => PICTURE.test(name))
  for (const name of [...pictures, ...DOCUMENTS]) rmSync(join(out, name), { force: true })
  rmSync(vault, { recursive: true, force: true })
  rmSync(readme)
}
