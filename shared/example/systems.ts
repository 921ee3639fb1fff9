import type { System } from '../domain/catalogues/catalogue.ts'
import { exampleId } from './catalogues.ts'

/** The systems of the example by the short word used for them; the notice names none. */
export const EXAMPLE_SYSTEMS = {
  shop: 'Shop database',
  payments: 'Payment archive',
  helpdesk: 'Helpdesk',
  postbox: 'Postbox of customer care',
  mail: 'Mail tool',
  fraud: 'Fraud screening',
  identity: 'Identity checks',
  analytics: 'Web analytics',
  logs: 'Server logs',
  website: 'Website (cookies)',
  backups: 'Backups',
} as const

const INVENTED = 'Invented for the example; the notice names no system.'

/** Invented systems in which the holdings of the example lie. */
export function exampleSystems(): System[] {
  return Object.entries(EXAMPLE_SYSTEMS).map(([word, name]) => ({
    id: exampleId('system', word),
    name,
    storageLocation: null,
    country: null,
    description: INVENTED,
  }))
}
