import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { contract, inside } from '#shared/ipc/contract'
import type { Workbench } from '#support/electron'
import { activitiesOf } from './pages/activities.ts'
import { createExample } from './pages/gate.ts'
import { lockVault, rawCall } from './pages/frame.ts'
import { callFromOtherWindow } from './pages/stranger.ts'
import { expect, test } from './story.ts'

/** What the window says of requests that were refused, which is what these stories are about. */
const REFUSED =
  /Content Security Policy|ERR_(BLOCKED_BY|FAILED|PROXY|ABORTED)|Refused to|Trusted(HTML|Script)|Not allowed to load|trace-warnings/

test('the window is hardened as written down', async ({ start }) => {
  const { app, page } = await start()
  const preferences = await app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    // Not in Electron's types, but the only way to read what is really in force.
    const { getLastWebPreferences } = contents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>
    }
    return getLastWebPreferences.call(contents)
  })
  expect(preferences).toMatchObject({
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    safeDialogs: true,
  })
  const headers = await app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents
    const page = await contents?.session.fetch('app://ui/index.html')
    return Object.fromEntries(page?.headers ?? [])
  })
  expect(headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    'cross-origin-opener-policy': 'same-origin',
  })
  const policy = String(headers['content-security-policy'])
  for (const rule of ["default-src 'none'", "script-src 'self'", "connect-src 'none'"])
    expect(policy).toContain(rule)
  expect(policy).not.toContain('unsafe')
  const seen = await page.evaluate(() => ({
    globals: ['process', 'require', 'module', 'Buffer', 'global'].filter((name) => name in window),
    bridge: Object.keys((window as unknown as { workbench: object }).workbench).sort(),
    graphics: document.createElement('canvas').getContext('webgl'),
  }))
  expect(seen).toEqual({ globals: [], bridge: ['call', 'onChange', 'openDropped'], graphics: null })
  const spelling = await app.evaluate(({ BrowserWindow, session }) =>
    [BrowserWindow.getAllWindows()[0]?.webContents.session, session.defaultSession].map((each) =>
      each?.isSpellCheckerEnabled(),
    ),
  )
  expect(spelling).toEqual([false, false])
})

test('permissions, windows, navigation and markup are refused', async ({ start }) => {
  const { app, page } = await start({ expected: REFUSED })
  // What stands behind the # is the place inside the page, which the registers set while they load.
  const pageAddress = () => page.url().split('#')[0]
  const address = pageAddress()
  const answers = await page.evaluate(async () => {
    const ask = async (name: string) =>
      (await navigator.permissions.query({ name: name as PermissionName })).state
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read']
    const frame = document.createElement('iframe')
    frame.src = 'https://example.org/'
    document.body.append(frame)
    const refused = (deed: () => unknown) => {
      try {
        deed()
        return false
      } catch {
        return true
      }
    }
    return {
      permissions: await Promise.all(names.map(ask)),
      notification: await Notification.requestPermission(),
      opened: window.open('https://example.org/'),
      markup: refused(() => (document.body.innerHTML += '<p>x</p>')),
      // oxlint-disable-next-line typescript/no-implied-eval -- exactly what the policy must refuse
      evaluation: refused(() => new Function('return 1')),
      clipboard: await navigator.clipboard.readText().catch(() => 'refused'),
    }
  })
  expect(answers).toEqual({
    permissions: ['denied', 'denied', 'denied', 'denied', 'denied'],
    notification: 'denied',
    opened: null,
    markup: true,
    evaluation: true,
    clipboard: 'refused',
  })
  for (const to of ['https://example.org/', 'file:///etc/hostname', 'app://other/index.html'])
    await page.evaluate((url) => {
      location.assign(url)
    }, to)
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  expect(pageAddress()).toBe(address)
  expect(app.windows()).toHaveLength(1)
})

test('nothing reaches a server, whichever layer asks', async ({ start }) => {
  const { server, url, hits } = await aServer()
  expect((await fetch(url)).status).toBe(200)
  expect(hits()).toBe(1)
  const { app, page } = await start({ expected: REFUSED })
  const byWindow = await page.evaluate(async (to) => {
    const byFetch = await fetch(to).then(
      () => 'reached',
      () => 'refused',
    )
    const byImage = await new Promise((resolve) => {
      const image = new Image()
      image.onload = () => resolve('reached')
      image.onerror = () => resolve('refused')
      image.src = to
    })
    const bySocket = await new Promise((resolve) => {
      try {
        const socket = new WebSocket(to.replace('http', 'ws'))
        socket.onopen = () => resolve('reached')
        socket.onerror = () => resolve('refused')
      } catch {
        resolve('refused')
      }
    })
    return [byFetch, byImage, bySocket, navigator.sendBeacon(to)]
  }, url)
  expect(byWindow.slice(0, 3)).toEqual(['refused', 'refused', 'refused'])
  expect(await askFromShell(app, url)).toEqual(Array(6).fill('refused'))
  expect(hits()).toBe(1)
  server.close()
})

test('the door opens for our window and for known channels only', async ({ folder, start }) => {
  // The stranger's window runs our own page, whose first question is refused as well.
  const workbench = await start({ expected: /not-our-window/ })
  await createExample(workbench, folder)
  const { app, page } = workbench
  const codeOf = async (channel: string, input?: unknown) => {
    const outcome = await rawCall(page, channel, input)
    return outcome.ok ? 'answered' : outcome.error.code
  }
  const strangers = [...Object.keys(inside), '__proto__', 'constructor', 'toString', '', 'call']
  for (const channel of strangers) expect(await codeOf(channel, {})).toBe('unknown-channel')
  expect(await codeOf('activities:read', { id: '../../etc/passwd' })).toBe('invalid-input')
  expect(await codeOf('activities:read', { id: 'x', more: 1 })).toBe('invalid-input')
  expect(await codeOf('activities:create', { name: 'x', __proto__: null, id: 'y' })).toBe(
    'invalid-input',
  )
  expect(await callFromOtherWindow(app, 'activities:list')).toMatchObject({
    error: { code: 'not-our-window' },
  })
  await lockVault(workbench)
  const guarded = Object.entries(contract).filter(([, { kind }]) => kind === 'query')
  for (const [channel] of guarded) {
    const outcome = await rawCall(workbench.page, channel, {})
    expect(outcome.ok ? channel : outcome.error.code).toMatch(/^(vault-locked|invalid-input)$/)
  }
})

test('the window keeps nothing of its own', async ({ folder, start }) => {
  const workbench = await start()
  await createExample(workbench, folder)
  const { app, page } = workbench
  await activitiesOf(page).search.fill('Usage statistics')
  await activitiesOf(page).rows.first().click()
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: await indexedDB.databases(),
    caches: await caches.keys(),
    cookie: document.cookie,
    workers: (await navigator.serviceWorker?.getRegistrations().catch(() => [])) ?? [],
  }))
  expect(kept).toEqual({
    local: 0,
    session: 0,
    databases: [],
    caches: [],
    cookie: '',
    workers: [],
  })
  const session = await app.evaluate(async ({ BrowserWindow }) => {
    const own = BrowserWindow.getAllWindows()[0]?.webContents.session
    return { cookies: await own?.cookies.get({}), path: own?.storagePath ?? null }
  })
  expect(session).toEqual({ cookies: [], path: null })
})

async function aServer(): Promise<{ server: Server; url: string; hits: () => number }> {
  let count = 0
  const server = createServer((_request, response) => {
    count++
    response.end('reached')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A listening server on a port has an address with a port.
  const { port } = server.address() as AddressInfo
  return { server, url: `http://127.0.0.1:${port}/`, hits: () => count }
}

/** Each way out of the main process: Chromium's sessions and Node's own modules. */
function askFromShell(app: Workbench['app'], url: string): Promise<string[]> {
  return app.evaluate(async ({ BrowserWindow, net, session }, to) => {
    const outcome = async (ask: () => unknown) => {
      try {
        await ask()
        return 'reached'
      } catch {
        return 'refused'
      }
    }
    const { get } = process.getBuiltinModule('node:http')
    const { connect } = process.getBuiltinModule('node:net')
    const { port } = new URL(to)
    return [
      await outcome(() => BrowserWindow.getAllWindows()[0]?.webContents.session.fetch(to)),
      await outcome(() => session.defaultSession.fetch(to)),
      await outcome(() => net.fetch(to)),
      await outcome(() => fetch(to)),
      await outcome(() => get(to)),
      await outcome(() => connect(Number(port), '127.0.0.1')),
    ]
  }, url)
}
