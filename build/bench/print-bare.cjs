// Printing a finished page with nothing around it.
const { readFile } = require('node:fs/promises')
const { join } = require('node:path')
const { BrowserWindow, protocol, session } = require('electron')

const SCHEME = 'app'
const TYPES = { '.css': 'text/css', '.woff2': 'font/woff2' }
let printing = null

// Before the app is ready, and only where the program under measurement has no such scheme of its own.
if (process.env.BENCH_BARE) {
  const privileges = { standard: true, secure: true, supportFetchAPI: true }
  protocol.registerSchemesAsPrivileged([{ scheme: SCHEME, privileges }])
}

/** Milliseconds from opening a hidden window to the PDF's bytes. */
async function printBare({ html, options, assets }) {
  printing ??= serve(html, assets)
  const startedAt = performance.now()
  const window = new BrowserWindow({
    show: false,
    webPreferences: { session: printing, sandbox: true },
  })
  await window.loadURL(`${SCHEME}://ui/page`)
  await window.webContents.executeJavaScript('document.fonts.ready.then(() => true)')
  await window.webContents.printToPDF(options)
  const tookMs = performance.now() - startedAt
  window.destroy()
  return tookMs
}

function serve(html, assets) {
  const own = session.fromPartition('bare-printing')
  own.protocol.handle(SCHEME, async (request) => {
    const { pathname } = new URL(request.url)
    if (pathname === '/page') return answer(`<!doctype html>${html}`, 'text/html; charset=utf-8')
    const type = Object.entries(TYPES).find(([ending]) => pathname.endsWith(ending))?.[1]
    return type ? answer(await readFile(join(assets, pathname)), type) : answer('', 'text/plain')
  })
  return own
}

function answer(body, type) {
  return new Response(body, { headers: { 'Content-Type': type } })
}

module.exports = { printBare }
