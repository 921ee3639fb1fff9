import type { Entity } from '../domain/journal/entity.ts'

/** What the window is told without asking. */
export type AppEvent =
  | { kind: 'changed'; entities: Entity[] }
  | { kind: 'progress'; job: 'pdf' | 'import' | 'create' | 'log'; done: number; total: number }
  | { kind: 'menu'; item: MenuItem }
  | { kind: 'vault-stopped' }
  /** The window is about to close: save what can be saved, then say so. */
  | { kind: 'closing' }

/** Menu items that the window carries out, each under the same name in the native menu. */
export const MENU_ITEMS = [
  'new',
  'search',
  'undo',
  'redo',
  'lock',
  'settings',
  'export-pdf',
  'commands',
] as const
export type MenuItem = (typeof MENU_ITEMS)[number]
