// Loaded into a measured program before its own code; does there what the measuring process asks for.
const { app, BrowserWindow, dialog, webContents } = require('electron')
const { printBare } = require('./print-bare.cjs')

/** Resolves in the page once an element is there and one frame after it was drawn. */
const shownInPage = (selector) => `new Promise((done) => {
  const look = () => document.querySelector(${JSON.stringify(selector)})
    ? requestAnimationFrame(() => requestAnimationFrame(() => done(true)))
    : requestAnimationFrame(look)
  look()
})`

let page = null
const printed = { html: null, options: null }

app.on('web-contents-created', (_event, contents) => {
  if (page === null) watchStart(contents)
  else watchPrinting(contents)
})

function watchStart(contents) {
  page = contents
  contents.once('dom-ready', async () => {
    await Promise.all([waitFor(process.env.BENCH_SHOWN), windowShown(contents)])
    process.send({ shown: true })
  })
}

/** Not contents.executeJavaScript, which waits until everything is loaded, fonts included. */
function waitFor(selector) {
  return page.mainFrame.executeJavaScript(shownInPage(selector))
}

function windowShown(contents) {
  const window = BrowserWindow.fromWebContents(contents)
  if (window.isVisible()) return undefined
  return new Promise((done) => window.once('show', done))
}

/** Keeps the finished page and the options of the program's own printing, for the comparison. */
function watchPrinting(contents) {
  const print = contents.printToPDF.bind(contents)
  contents.printToPDF = async (options) => {
    printed.options = options
    printed.html ??= await contents.executeJavaScript('document.documentElement.outerHTML')
    return print(options)
  }
}

const deeds = {
  type: async ({ text }) => {
    page.focus()
    await page.insertText(text)
    await page.executeJavaScript('new Promise((done) => requestAnimationFrame(() => done(true)))')
  },
  /** Milliseconds from the Enter key to an element shown. */
  enter: async ({ selector }) => {
    const startedAt = performance.now()
    for (const type of ['keyDown', 'char', 'keyUp'])
      page.sendInputEvent({ type, keyCode: 'Return' })
    await waitFor(selector)
    return performance.now() - startedAt
  },
  /** Milliseconds that a call of the window takes; the save dialog answers with the given path. */
  call: async ({ channel, input, savePath }) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath: savePath })
    const code = `window.workbench.call(${JSON.stringify(channel)}, ${JSON.stringify(input)})`
    const startedAt = performance.now()
    const outcome = await page.executeJavaScript(code)
    if (!outcome.ok) throw new Error(`${channel}: ${outcome.error.code}`)
    return performance.now() - startedAt
  },
  /** The open dialog answers with the given path. */
  choose: ({ path }) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] })
  },
  /** What a script in the page comes to. */
  run: ({ script }) => page.executeJavaScript(script),
  printed: () => printed,
  'print-bare': printBare,
  quit: () => void setImmediate(() => app.quit()),
}

process.on('message', (question) => void answer(question))

async function answer({ id, deed, input }) {
  try {
    process.send({ id, value: await deeds[deed](input) })
  } catch (error) {
    process.send({ id, failed: String(error), pages: webContents.getAllWebContents().length })
  }
}
