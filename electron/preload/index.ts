import { contextBridge, ipcRenderer, webUtils } from 'electron'
import type { Workbench } from '#shared/ipc/bridge'
import type { AppEvent } from '#shared/ipc/events'

/** The whole of what the window can reach: one call, one way to be told of changes, one for dropped files. */
const workbench: Workbench = {
  call: (channel, input) => ipcRenderer.invoke('call', channel, input),
  onChange: (listener) => {
    const forward = (_event: unknown, event: AppEvent) => listener(event)
    ipcRenderer.on('event', forward)
    return () => void ipcRenderer.off('event', forward)
  },
  // SECURITY: paths go to the shell and never back, and only a file the officer dropped has one: a path
  // that the page could write down would let it read any file of hers.
  openDropped: (files) =>
    ipcRenderer.invoke(
      'dropped',
      files.map((file) => webUtils.getPathForFile(file as File)),
    ),
}

contextBridge.exposeInMainWorld('workbench', workbench)
