import { spawn } from 'node:child_process'
import { existsSync, realpathSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { manifestOf, root } from './places.js'

const executable = process.platform === 'win32' ? 'node.exe' : 'node'

/** The Node that the tools run on: the pinned one from node_modules, once it is there. */
export function toolsNode() {
  const pinned = join(root, 'node_modules', 'node', 'bin', executable)
  return existsSync(pinned) ? pinned : process.execPath
}

/** The Node that is installed on the machine, outside node_modules. */
export function machineNode() {
  const named = [process.env.npm_node_execpath, process.execPath]
  const onPath = searchPath().map((folder) => join(folder, executable))
  const candidates = [...named, ...onPath].filter((path) => path && existsSync(path))
  const outside = candidates.find((path) => !realpathSync(path).includes('node_modules'))
  return outside ?? process.execPath
}

/** The full path of a program on the search path; null when it is not there. */
export function findProgram(name) {
  const found = searchPath().find((folder) => existsSync(join(folder, name)))
  return found ? join(found, name) : null
}

/** The environment with some variables changed and, if wished, a folder put first on the search path. */
export function environment(changes = {}, firstFolder = null) {
  const env = { ...process.env, ...changes }
  if (firstFolder) env[pathName()] = [firstFolder, ...searchPath()].join(delimiter)
  for (const name of Object.keys(env)) if (env[name] === undefined) delete env[name]
  return env
}

/** Runs a program to its end and returns its exit code and, where it was captured, its output. */
export function run(command, args, { onStart, capture = false, ...options } = {}) {
  return new Promise((done, fail) => {
    const stdio = capture ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit']
    const child = spawn(command, args, { cwd: root, stdio, ...options })
    const parts = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr']) {
      child[name]?.setEncoding('utf8').on('data', (text) => (parts[name] += text))
    }
    onStart?.(child)
    child.on('error', fail)
    child.on('close', (code, signal) => done({ code: code ?? 1, signal, ...parts }))
  })
}

/** Runs a tool from node_modules on the tools' Node; no shell and no .cmd file is involved. */
export function runTool(packageName, args, { env, ...options } = {}) {
  const bin = manifestOf(packageName).bin
  const entry = typeof bin === 'string' ? bin : (bin[packageName] ?? Object.values(bin)[0])
  const script = join(root, 'node_modules', packageName, entry)
  return runNode([script, ...args], { env, ...options })
}

/** Runs a script on the tools' Node, which also comes first on the search path of what it starts. */
export function runNode(args, { env, ...options } = {}) {
  const bin = join(root, 'node_modules', '.bin')
  return run(toolsNode(), args, { env: environment(env, bin), ...options })
}

/** Runs npm itself, on the machine's Node, with whatever settings the user gave it. */
export function runNpm(args, { env, ...options } = {}) {
  const node = machineNode()
  return run(node, [npmScript(node), ...args], { env: environment(env, dirname(node)), ...options })
}

function npmScript(node) {
  const inside = join('node_modules', 'npm', 'bin', 'npm-cli.js')
  const given = process.env.npm_execpath
  const folders = [dirname(node), join(dirname(node), '..', 'lib'), ...searchPath()]
  const found = [given, ...folders.map((folder) => join(folder, inside))]
  const script = found.find((path) => path?.endsWith('npm-cli.js') && existsSync(path))
  return script ?? realpathSync(findProgram('npm') ?? 'npm')
}

function pathName() {
  return Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'
}

function searchPath() {
  return (process.env[pathName()] ?? '').split(delimiter).filter(Boolean)
}
