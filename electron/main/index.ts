import { app } from 'electron'
import { refuseNetwork } from '#process/refuse-network'
import { prepareSecurity } from './security.ts'
import { refuseDangerousSwitches } from './switches.ts'
import { startWorkbench } from './workbench.ts'

process.umask(0o077)
refuseNetwork()
refuseDangerousSwitches()
prepareSecurity()

if (app.requestSingleInstanceLock()) {
  void app.whenReady().then(startWorkbench)
} else {
  app.quit()
}
