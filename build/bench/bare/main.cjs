// The least a program with a window can be: what ours is measured against.
const { join } = require('node:path')
const { app, BrowserWindow } = require('electron')

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800 })
  void window.loadFile(join(__dirname, 'empty.html'))
})
