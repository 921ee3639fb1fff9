import type { HistoryWords } from '../../parts/history/history-lines.ts'
import { breachSettingsText as text } from '#shared/text/breach-settings'

/** The choices of the settings in words, by their field. */
const CHOICES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  notificationThreshold: text.thresholds,
  notifyFromBand: text.bands,
  tellFromBand: text.bands,
}

/** The value of a setting as it reads on the screen; hours with their unit. */
export function settingValueWords(path: string, value: string | number): string {
  return typeof value === 'number' ? `${value} h` : (CHOICES[path]?.[value] ?? value)
}

/** History that tells choices as the screen does. */
export function settingsHistoryWords(known: HistoryWords): HistoryWords {
  return {
    ...known,
    value: (path, value) =>
      typeof value === 'string' && path in CHOICES
        ? settingValueWords(path, value)
        : known.value(path, value),
  }
}
