import type { ReactNode } from 'react'
import { I18nProvider } from 'react-aria-components'
import { ToastRegion } from '../layers/Toast.tsx'

/** What every screen stands in: weeks start on Monday, dates are day-month-year, notices have a place. */
export function UiRoot({ children }: { readonly children: ReactNode }) {
  return (
    <I18nProvider locale="en-GB">
      {children}
      <ToastRegion />
    </I18nProvider>
  )
}
