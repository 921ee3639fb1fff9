import type { MenuItem } from '../ipc/events.ts'

/** The native menu. */
export const menuText: Record<MenuItem | 'file' | 'edit' | 'view', string> = {
  file: 'File',
  edit: 'Edit',
  view: 'View',
  new: 'New activity',
  search: 'Search',
  commands: 'Commands',
  undo: 'Undo',
  redo: 'Redo',
  lock: 'Lock vault',
  settings: 'Settings',
  'export-pdf': 'Export register as PDF',
}
