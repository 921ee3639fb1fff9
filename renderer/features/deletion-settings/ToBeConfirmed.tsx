import type { ReactNode } from 'react'
import { deletionSettingsText as text } from '#shared/text/deletion-settings'

/** What a setting does, with the mark that the law behind it is not settled. */
export function ToBeConfirmed({ children }: { readonly children: ReactNode }) {
  return (
    <>
      {children} <span className="whitespace-nowrap text-warning">{text.toBeConfirmed}</span>
    </>
  )
}
