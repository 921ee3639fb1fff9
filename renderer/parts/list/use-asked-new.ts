import { useEffect } from 'react'
import { useNavigate, useSearch } from '@tanstack/react-router'

/** Begins a new record where the page was asked for one, once. */
export function useAskedNew(begin: () => void): void {
  const { new: isAsked } = useSearch({ strict: false })
  const navigate = useNavigate()
  useEffect(() => {
    if (!isAsked) return
    begin()
    void navigate({ to: '.', search: {}, replace: true })
    // oxlint-disable-next-line react/exhaustive-deps -- begin is made anew on every turn, and the question is asked once
  }, [isAsked])
}
