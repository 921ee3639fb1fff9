import { app, Menu, type MenuItemConstructorOptions } from 'electron'
import type { MenuItem } from '#shared/ipc/events'
import { menuText } from '#shared/text/menu'
import type { ShellContext } from './shell-context.ts'

type Entry = MenuItemConstructorOptions
const isMac = process.platform === 'darwin'

/** The native menu; what it names is carried out by the window, which knows what is on screen. */
export function installMenu({ send }: ShellContext): void {
  const item = (name: MenuItem, accelerator?: string, registerAccelerator = true): Entry => ({
    label: menuText[name],
    accelerator,
    registerAccelerator,
    click: () => send({ kind: 'menu', item: name }),
  })
  const separator: Entry = { type: 'separator' }
  const file: Entry[] = [
    item('new', 'CmdOrCtrl+N'),
    separator,
    item('export-pdf', 'CmdOrCtrl+P'),
    separator,
    item('lock', 'CmdOrCtrl+L'),
    item('settings', 'CmdOrCtrl+,'),
    separator,
    { role: 'quit' },
  ]
  // Undo inside a text field is the field's own; the window tells the two apart, so it listens itself.
  const edit: Entry[] = [
    item('undo', 'CmdOrCtrl+Z', isMac),
    item('redo', isMac ? 'Shift+Cmd+Z' : 'Ctrl+Y', isMac),
    separator,
    { role: 'cut' },
    { role: 'copy' },
    { role: 'paste' },
    { role: 'selectAll' },
    separator,
    item('search', 'CmdOrCtrl+F'),
    item('commands', 'CmdOrCtrl+K'),
  ]
  const view: Entry[] = [
    { role: 'resetZoom' },
    { role: 'zoomIn' },
    { role: 'zoomOut' },
    separator,
    { role: 'togglefullscreen' },
    ...(app.isPackaged ? [] : [separator, { role: 'toggleDevTools' } as Entry]),
  ]
  const menus: Entry[] = [
    ...(isMac ? [{ role: 'appMenu' } as Entry] : []),
    { label: menuText.file, submenu: file },
    { label: menuText.edit, submenu: edit },
    { label: menuText.view, submenu: view },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(menus))
}
