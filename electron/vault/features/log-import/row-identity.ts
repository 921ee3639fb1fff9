import { hash } from 'node:crypto'
import type { MappedRequest } from '#shared/domain/log-import/map-row'
import type { Tagger } from '../../db/journal.ts'
import { encodeFields } from '../../keys/encode-fields.ts'

/** What tells a row again: whose row it is, and whether it still says the same. Both are keyed digests. */
export type RowIdentity = { key: Buffer; digest: Buffer }

/**
 * Tells rows of a source by their number, or one without a number by what it says. What a row says is hashed
 * behind a secret: nobody could forge anything with it, but guess a name by trying names.
 */
export function rowIdentifier(
  keys: Pick<Tagger, 'tagRow'>,
  source: string,
): (values: MappedRequest) => RowIdentity {
  const secret = keys.tagRow(encodeFields(['request-row']))
  return (values) => {
    const content = Buffer.from(JSON.stringify(contentOf(values)))
    const digest = hash('sha256', Buffer.concat([secret, content]), 'buffer')
    const { externalId } = values
    const named =
      externalId === null
        ? ['request-import', source, 'row', digest]
        : ['request-import', source, externalId]
    return { digest, key: keys.tagRow(encodeFields(named)) }
  }
}

// In a fixed order, so that equal rows give equal text.
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
