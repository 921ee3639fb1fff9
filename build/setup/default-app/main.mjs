// What an official Electron carries as its default application: opens the application folder named
// on the command line, after loading the modules named with -r. Awaiting at the top level makes
// Electron hold back its "ready" until the application has said what must be said before it.
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { app } from 'electron'

process.defaultApp = true

const [, ...given] = process.argv
const modules = []
let folder = null
for (let index = 0; index < given.length && folder === null; index += 1) {
  if (given[index] === '-r' || given[index] === '--require') modules.push(given[(index += 1)])
  else if (!given[index].startsWith('-')) folder = path.resolve(given[index])
}
const load = createRequire(import.meta.url)
for (const module of modules) load(path.resolve(module))

if (folder === null) {
  console.error('Name the folder of an application.')
  app.exit(1)
} else {
  try {
    await open(folder)
  } catch (error) {
    console.error(error)
    app.exit(1)
  }
}

async function open(folder) {
  const isFolder = fs.statSync(folder).isDirectory()
  const home = isFolder ? folder : path.dirname(folder)
  const file = path.join(home, 'package.json')
  const manifest = fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : {}
  if (manifest.version) app.setVersion(manifest.version)
  app.name = manifest.productName ?? manifest.name ?? app.name
  app.setDesktopName(`${app.name}.desktop`)
  if (!app.commandLine.hasSwitch('user-data-dir'))
    app.setPath('userData', path.join(app.getPath('appData'), app.name))
  app.setAppPath(home)
  await import(pathToFileURL(isFolder ? path.join(home, manifest.main ?? 'index.js') : folder).href)
}
