import * as z from 'zod'
import { CatalogueEntry, CatalogueKind, Catalogues } from '../domain/catalogues/catalogue.ts'
import { Id } from '../domain/values/id.ts'
import { command, query } from './define.ts'

/** The lists, and for each entry the references of the records that use it. */
export const CatalogueOverview = z.strictObject({
  catalogues: Catalogues,
  uses: z.record(z.string(), z.array(z.string())),
})
export type CatalogueOverview = z.infer<typeof CatalogueOverview>

export const catalogues = {
  'catalogues:list': query(z.void(), CatalogueOverview),
  'catalogues:save': command(CatalogueEntry, CatalogueEntry),
  'catalogues:remove': command(z.strictObject({ kind: CatalogueKind, id: Id }), z.void()),
}
