import { randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { app, protocol, session, type Session, type WebContents } from 'electron'

const SCHEME = 'app'
const HOST = 'ui'
export const START_PAGE = `${SCHEME}://${HOST}/index.html`
const NOTHING_LISTENS = '127.0.0.1:9'

// The second hash is react-aria's one style element, which makes presses work on touch screens.
const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Address of the development server, where one runs; never in a package. */
export const devServer = app.isPackaged ? undefined : process.env.ELECTRON_RENDERER_URL

/** Switches and schemes that must be set before the app is ready. */
export function prepareSecurity(): void {
  // In a container root cannot have Chromium's sandbox; a package refuses that switch, see switches.ts.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  protocol.registerSchemesAsPrivileged([
    { scheme: SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ])
  const silent = [
    'background-networking',
    'component-update',
    'domain-reliability',
    'sync',
    'breakpad',
  ]
  for (const name of silent) app.commandLine.appendSwitch(`disable-${name}`)
  app.commandLine.appendSwitch('no-pings')
  app.commandLine.appendSwitch('password-store', 'basic')
  if (!devServer) app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND')
  app.on('web-contents-created', (_event, contents) => confine(contents))
}

/** The window's session: in memory, no permissions, no network, our own files only. */
export function openUiSession(): Session {
  const ui = session.fromPartition('vault-ui')
  for (const each of [ui, session.defaultSession]) refuseEverything(each)
  serveOwnFiles(ui)
  return ui
}

/** Whether an address is a page of this program. */
export function isOurPage(url: string): boolean {
  if (devServer && url.startsWith(devServer)) return true
  return URL.canParse(url) && new URL(url).protocol === `${SCHEME}:` && new URL(url).host === HOST
}

const pages = new Map<string, string>()

/** Serves one finished page, such as a report to print, until it is released. */
export function servePage(html: string): { url: string; release: () => void } {
  const path = `/pages/${randomUUID()}`
  pages.set(path, html)
  return { url: `${SCHEME}://${HOST}${path}`, release: () => void pages.delete(path) }
}

function refuseEverything(each: Session): void {
  each.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  each.setPermissionCheckHandler(() => false)
  each.setDevicePermissionHandler(() => false)
  each.setSpellCheckerEnabled(false)
  each.setSpellCheckerDictionaryDownloadURL(`${SCHEME}://none/`)
  each.on('will-download', (event) => event.preventDefault())
  // SECURITY: whatever asks for the network is stopped here, even if everything above failed.
  each.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: !isAllowed(url) }))
  if (!devServer)
    void each.setProxy({ proxyRules: NOTHING_LISTENS, proxyBypassRules: '<-loopback>' })
}

function isAllowed(url: string): boolean {
  if (/^(app|blob|data|devtools):/.test(url)) return true
  return devServer !== undefined && url.replace(/^ws/, 'http').startsWith(devServer)
}

// SECURITY: only files found at start are served, by exact name, so no path can lead elsewhere.
function serveOwnFiles(ui: Session): void {
  const root = join(import.meta.dirname, '../renderer')
  const names = devServer ? [] : (readdirSync(root, { recursive: true }) as string[])
  const files = new Map(names.map((name) => [`/${name.replaceAll('\\', '/')}`, join(root, name)]))
  ui.protocol.handle(SCHEME, (request) => {
    const { pathname, host } = new URL(request.url)
    const page = pages.get(pathname)
    if (host === HOST && page !== undefined) return respond(page, '.html')
    const file = host === HOST ? files.get(pathname) : undefined
    if (file === undefined || TYPES[extname(file)] === undefined)
      return new Response(null, { status: 404 })
    return respond(readFileSync(file), extname(file))
  })
}

function respond(body: string | Buffer, extension: string): Response {
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: {
      'Content-Type': TYPES[extension] ?? 'application/octet-stream',
      'Content-Security-Policy': CONTENT_POLICY,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'no-store',
      'Cross-Origin-Opener-Policy': 'same-origin',
    },
  })
}

function confine(contents: WebContents): void {
  const stop = (event: { preventDefault: () => void }) => event.preventDefault()
  contents.on('will-navigate', (event) => {
    if (!devServer || !event.url.startsWith(devServer)) stop(event)
  })
  contents.on('will-redirect', stop)
  contents.on('will-attach-webview', stop)
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
}
