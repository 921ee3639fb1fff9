import { describe, expect, it } from 'vitest'
import { timeLeftWords } from '#shared/text/breach-clock'
import { isWindowTitle, windowTitleText } from '#shared/text/window-title'

const NOW = '2026-11-23T10:00:00.000Z'

describe('the title of the window', () => {
  it.each(['2026-11-24T12:14:00.000Z', '2026-11-23T07:57:00.000Z', '2020-01-01T00:00:00.000Z'])(
    'may be the time left until %s',
    (limit) => {
      expect(isWindowTitle(windowTitleText.withClock(timeLeftWords(limit, NOW)))).toBe(true)
    },
  )

  it('may be the name of the program', () => {
    expect(isWindowTitle(windowTitleText.plain)).toBe(true)
  })

  it.each([
    '',
    'Lost laptop – DPO Workbench',
    'BR-001 26 h 14 min left – DPO Workbench',
    '26 h 14 min left – DPO Workbench, Lost laptop',
    '26 h 14 min left\n – DPO Workbench',
    '26 h 14 min – DPO Workbench',
  ])('may not be "%s"', (title) => {
    expect(isWindowTitle(title)).toBe(false)
  })
})
