import type { MappedRequest } from '#shared/domain/log-import/map-row'
import type { Tagger } from '../../db/journal.ts'
import { encodeFields } from '../../keys/encode-fields.ts'

/** What tells a row again: whose row it is, and whether it still says the same. Both are keyed digests. */
export type RowIdentity = { key: Buffer; digest: Buffer }

/** The identity of a row of a source; a row without a number of its own is known by what it says. */
export function rowIdentity(
  keys: Pick<Tagger, 'tagRow'>,
  source: string,
  values: MappedRequest,
): RowIdentity {
  const digest = keys.tagRow(encodeFields(['request-row', JSON.stringify(contentOf(values))]))
  const { externalId } = values
  const named =
    externalId === null
      ? ['request-import', source, 'row', digest]
      : ['request-import', source, externalId]
  return { digest, key: keys.tagRow(encodeFields(named)) }
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
