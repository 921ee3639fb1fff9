import { canonicalJson } from '../values/canonical.ts'
import type { MappedDeletion } from './map-deletion.ts'

/**
 * The rows of a log of deletions after it was stripped of everything that tells a person: what its digest
 * goes over. Rows that say the same are counted, so that millions of them fit. GDPR art. 5(1)(c), 5(2).
 */
export class StrippedRows {
  readonly #times = new Map<string, number>()

  /** Adds a row. */
  add(values: MappedDeletion): void {
    const line = canonicalJson(values)
    this.#times.set(line, (this.#times.get(line) ?? 0) + 1)
  }

  /** Their canonical form, in an order of its own: the same rows in another order give the same lines. */
  *lines(): Generator<string> {
    for (const line of [...this.#times.keys()].sort()) {
      yield `${this.#times.get(line) ?? 0} ${line}\n`
    }
  }
}
