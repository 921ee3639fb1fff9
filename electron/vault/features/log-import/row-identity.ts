import { hash } from 'node:crypto'
import type { MappedRequest } from '#shared/domain/log-import/map-row'
import type { Tagger } from '../../db/journal.ts'
import { encodeFields } from '../../keys/encode-fields.ts'

/** What tells a row again: whose row it is, and whether it still says the same. Both are keyed digests. */
export type RowIdentity = { key: Buffer; digest: Buffer }

/** What the rows of a register are called in their keys, and what they say. */
type RowKind<V> = {
  name: 'request' | 'breach'
  /** Everything a row says, in a fixed order, so that equal rows give equal text. */
  contentOf: (values: V) => unknown[]
}

/** Requests as a log tells them. */
export const REQUEST_ROWS: RowKind<MappedRequest> = { name: 'request', contentOf }

/**
 * Tells rows of a source by their number, or one without a number by what it says. What a row says is hashed
 * behind a secret: nobody could forge anything with it, but guess a name by trying names.
 */
export function rowIdentifier<V extends { externalId: string | null }>(
  keys: Pick<Tagger, 'tagRow'>,
  source: string,
  kind: RowKind<V>,
): (values: V) => RowIdentity {
  const secret = keys.tagRow(encodeFields([`${kind.name}-row`]))
  return (values) => {
    const content = Buffer.from(JSON.stringify(kind.contentOf(values)))
    const digest = hash('sha256', Buffer.concat([secret, content]), 'buffer')
    const { externalId } = values
    const named =
      externalId === null
        ? [`${kind.name}-import`, source, 'row', digest]
        : [`${kind.name}-import`, source, externalId]
    return { digest, key: keys.tagRow(encodeFields(named)) }
  }
}

function contentOf(values: MappedRequest): unknown[] {
  return [
    values.externalId,
    values.receivedOn,
    values.receivedAt,
    values.types,
    values.requesterName,
    values.requesterEmail,
    values.country,
    values.status,
    values.phase,
    values.dueClaimed,
    values.closedOn,
    values.subject,
    values.notes,
  ]
}
