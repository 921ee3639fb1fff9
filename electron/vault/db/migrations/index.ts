import type { Database } from '../driver.ts'
import { init } from './0001-init.ts'
import { requests } from './0002-requests.ts'
import { retention } from './0003-retention.ts'
import { breaches } from './0004-breaches.ts'
import { deletions } from './0005-deletions.ts'

/** One frozen step of the schema; a released one is never edited, a correction is the next one. */
export type Migration = { version: number; name: string; up(db: Database): void }

/** Every step in order; the n-th leads to version n. */
export const migrations: readonly Migration[] = [init, requests, retention, breaches, deletions]
