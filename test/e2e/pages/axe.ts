import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { frameOf } from './frame.ts'

/** Goes to a place by its address. */
export async function open(page: Page, path: string): Promise<void> {
  await page.evaluate((to) => void (location.hash = to), path)
  await frameOf(page).heading.waitFor()
}

/** Lets axe look at the screen as it is, light and dark, and expects it to find nothing. */
export async function look(page: Page, screen: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // Legacy mode: a second page, which axe otherwise opens to finish in, is refused by this program.
    // Announcements are spoken once and taken away; what they named may be gone while they still stand.
    const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude('[data-live-announcer]')
    const { violations } = await axe.analyze()
    const found = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    )
    expect.soft(found, `${screen}, ${colorScheme}`).toEqual([])
  }
}
