import { queryClient } from '../call.ts'

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
