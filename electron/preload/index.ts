import { contextBridge, ipcRenderer } from 'electron'
import type { Workbench } from '#shared/ipc/bridge'
import type { AppEvent } from '#shared/ipc/events'

/** The whole of what the window can reach: one call, one way to be told of changes. */
const workbench: Workbench = {
  call: (channel, input) => ipcRenderer.invoke('call', channel, input),
  onChange: (listener) => {
    const forward = (_event: unknown, event: AppEvent) => listener(event)
    ipcRenderer.on('event', forward)
    return () => void ipcRenderer.off('event', forward)
  },
}

contextBridge.exposeInMainWorld('workbench', workbench)
