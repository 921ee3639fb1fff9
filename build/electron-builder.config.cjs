const { rmSync } = require('node:fs')
const { join } = require('node:path')

/** Everything but these two is bundled into dist/; they carry native code and stay packages. */
const native = [
  'node_modules/better-sqlite3/package.json',
  'node_modules/better-sqlite3/lib/**',
  'node_modules/better-sqlite3/prebuilds/${platform}-${arch}.node',
  'node_modules/@node-rs/argon2/{package.json,*.js}',
  'node_modules/@node-rs/argon2-*/{package.json,*.node}',
]

module.exports = {
  appId: 'org.dpo-workbench.app',
  productName: 'DPO Workbench',
  copyright: 'The DPO Workbench authors. MIT licence.',
  directories: { output: 'release', buildResources: 'build/resources' },
  files: [
    'package.json',
    'dist/{main,preload,renderer}/**',
    '!node_modules/**',
    ...native,
    '!**/*.map',
  ],
  asar: true,
  asarUnpack: ['node_modules/**'],
  // The native files fit every runtime as they are, so nothing is rebuilt and nothing downloaded.
  npmRebuild: false,
  // There is no update over the network; a new version is a file that the user opens.
  publish: null,
  electronLanguages: ['en-US'],
  // The runtime's own starter, which opens any folder it is given, has no place in the product.
  afterPack: ({ packager, appOutDir }) => {
    rmSync(join(packager.getResourcesDir(appOutDir), 'default_app.asar'), { force: true })
  },
  // SECURITY: what the program refuses to do whatever its command line or environment says.
  electronFuses: {
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    grantFileProtocolExtraPrivileges: false,
    loadBrowserProcessSpecificV8Snapshot: false,
    enableCookieEncryption: false,
  },
  linux: {
    target: ['AppImage', 'deb', 'tar.gz'],
    executableName: 'dpo-workbench',
    category: 'Office',
    synopsis: 'Encrypted, offline workbench for data protection officers',
    maintainer: 'The DPO Workbench authors',
  },
  win: { target: ['nsis'] },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
  mac: { target: ['dmg'], category: 'public.app-category.business', hardenedRuntime: true },
}
