import { useEffect } from 'react'
import { call, onAppEvent } from '../call.ts'
import { countUnsaved, leaveField } from './leave-field.ts'

/** Saves the field in use when the window is about to close, then says what could not be saved. */
export function useClosing(): void {
  useEffect(
    () =>
      onAppEvent((event) => {
        if (event.kind !== 'closing') return
        void leaveField().then(() => call('window:ready-to-close', { unsaved: countUnsaved() }))
      }),
    [],
  )
}
