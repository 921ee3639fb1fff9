import { queryClient } from '../call.ts'
import { countDrafts } from '../ui/inline/kept-drafts.ts'

/** Leaves the field in use, which saves it, and waits until the save has been answered. */
export async function leaveField(): Promise<void> {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  await Promise.resolve()
  await savesAnswered()
}

function savesAnswered(): Promise<void> {
  return new Promise((resolve) => {
    if (queryClient.isMutating() === 0) return resolve()
    const stop = queryClient.getMutationCache().subscribe(() => {
      if (queryClient.isMutating() > 0) return
      stop()
      resolve()
    })
  })
}

/** How many inputs hold something that was refused, on this page or on one that was left. */
export function countUnsaved(): number {
  return document.querySelectorAll('[aria-invalid="true"]').length + countDrafts()
}
