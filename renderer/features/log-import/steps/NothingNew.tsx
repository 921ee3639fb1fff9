import type { ReactNode } from 'react'
import { EmptyState } from '#ui/marks/EmptyState'
import { logImportText } from '#shared/text/log-import'

/** Said where an import would change nothing. */
export function NothingNew({ children }: { readonly children: ReactNode }) {
  return <EmptyState title={logImportText.check.nothing}>{children}</EmptyState>
}
