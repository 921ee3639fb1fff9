import { useEffect, useState } from 'react'

/** A value once it has stood still for a while; the first one is taken at once. */
export function useSettled<T>(value: T | null, afterMs: number): T | null {
  const [settled, setSettled] = useState(value)
  // Nothing was asked yet, so nothing has to be waited for.
  const isFirst = settled === null
  useEffect(() => {
    if (Object.is(value, settled)) return
    if (isFirst) return setSettled(value)
    const timer = window.setTimeout(() => setSettled(value), afterMs)
    return () => window.clearTimeout(timer)
  }, [value, settled, isFirst, afterMs])
  return isFirst ? value : settled
}
