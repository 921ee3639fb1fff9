/** The title of the window: how long the clock that ends next still runs, never of which incident it is. */
export const windowTitleText = {
  plain: 'DPO Workbench',
  withClock: (left: string) => `${left} – DPO Workbench`,
} as const

const WITH_CLOCK = /^\d{1,7} h \d\d min (left|over) – DPO Workbench$/

/** Whether a title is one of these, and so tells nothing else. */
export function isWindowTitle(title: string): boolean {
  return title === windowTitleText.plain || WITH_CLOCK.test(title)
}
