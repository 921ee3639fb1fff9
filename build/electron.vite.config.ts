import { resolve } from 'node:path'
import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'electron-vite'
import { announcerWithoutHtml } from './announcer-without-html.ts'

const root = resolve(import.meta.dirname, '..')
/** Native packages stay outside the bundle; everything else is bundled so that the package stays small. */
const native = ['better-sqlite3', '@node-rs/argon2']

// The oldest runtime the code runs on is Electron 33: Node 20.18 and Chromium 130.
export default defineConfig({
  main: {
    root,
    build: {
      outDir: resolve(root, 'dist/main'),
      target: 'node20.18',
      minify: true,
      externalizeDeps: false,
      rollupOptions: {
        external: ['electron', ...native, /^better-sqlite3\//],
        input: {
          index: resolve(root, 'electron/main/index.ts'),
          vault: resolve(root, 'electron/vault/index.ts'),
          printer: resolve(root, 'electron/printer/index.ts'),
        },
        output: { format: 'es' },
      },
    },
  },
  preload: {
    root,
    build: {
      outDir: resolve(root, 'dist/preload'),
      target: 'node20.18',
      externalizeDeps: false,
      rollupOptions: {
        external: ['electron'],
        input: { index: resolve(root, 'electron/preload/index.ts') },
        output: { format: 'cjs', entryFileNames: 'index.cjs' },
      },
    },
  },
  renderer: {
    root: resolve(root, 'renderer'),
    plugins: [announcerWithoutHtml(), react(), tailwindcss()],
    build: {
      outDir: resolve(root, 'dist/renderer'),
      target: 'chrome130',
      minify: true,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rollupOptions: {
        input: {
          index: resolve(root, 'renderer/index.html'),
          print: resolve(root, 'renderer/print.html'),
        },
      },
    },
  },
})
