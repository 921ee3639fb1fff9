import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, it } from 'vitest'

const FOLDERS = ['build', 'electron', 'renderer', 'shared', 'test']
const FILE_LINES = 300
/** Tables of text, word lists and the example are data in the shape of code. */
const EXEMPT = /^shared\/(text|example)\/|\/wordlist\/|\/migrations\//

const sources = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((path) => /\.(ts|tsx|js|cjs)$/.test(path)),
).map((path) => ({ path, text: readFileSync(path, 'utf8') }))

/** Who may import what: a file below `from` may reach only what `to` matches. */
const ARROWS: { from: RegExp; to: RegExp }[] = [
  { from: /^shared\/domain\//, to: /^shared\/domain\// },
  { from: /^shared\/(ipc|text)\//, to: /^shared\/(ipc|text|domain)\// },
  { from: /^shared\//, to: /^shared\// },
  { from: /^electron\/main\//, to: /^(electron\/(main|process)|shared)\// },
  { from: /^electron\/vault\/keys\//, to: /^(electron\/(vault\/keys|process)|shared)\// },
  { from: /^electron\/vault\/db\//, to: /^(electron\/(vault\/(db|keys)|process)|shared)\// },
  { from: /^electron\/vault\//, to: /^(electron\/(vault|process)|shared)\// },
  { from: /^electron\/process\//, to: /^(electron\/process|shared)\// },
  { from: /^electron\/preload\//, to: /^shared\/ipc\// },
  { from: /^renderer\/ui\//, to: /^(renderer\/ui|shared)\// },
  { from: /^renderer\/parts\//, to: /^(renderer\/(ui|parts|[\w-]+\.tsx?$)|shared\/)/ },
  { from: /^renderer\/features\//, to: /^(renderer\/(ui|parts|features|[\w-]+\.tsx?$)|shared\/)/ },
  { from: /^renderer\//, to: /^(renderer|shared)\// },
]

describe('the tree', () => {
  it('imports along the arrows only', () => {
    const wrong = imports().filter(({ from, to }) => {
      return ARROWS.some((arrow) => arrow.from.test(from) && !arrow.to.test(to))
    })
    expect(wrong.map(told)).toEqual([])
  })

  it('keeps features apart from one another', () => {
    const wrong = imports().filter(({ from, to }) => {
      const [here, there] = [featureOf(from), featureOf(to)]
      return here !== null && there !== null && here !== there
    })
    expect(wrong.map(told)).toEqual([])
  })

  it('writes SQL in stores, migrations and the database folder only', () => {
    const allowed = /^electron\/vault\/(db|features\/.*\bstore[\w-]*\.ts|features\/.*-store\.ts)/
    const sql = /\.prepare\(|\bdb\.exec\(/
    const wrong = sources.filter(({ path, text }) => {
      return /^(electron|shared|renderer)\//.test(path) && sql.test(text) && !allowed.test(path)
    })
    expect(wrong.map(({ path }) => path)).toEqual([])
  })

  it('keeps files short', () => {
    const long = sources.filter(({ path, text }) => {
      return !EXEMPT.test(path) && text.split('\n').length > FILE_LINES + 1
    })
    expect(long.map(({ path }) => path)).toEqual([])
  })

  it('names files after what they decide', () => {
    const vague = /\/(helpers?|utils?|common|misc|managers?|services?)(\.|\/)/
    const paths = sources.map(({ path }) => path).filter((path) => !EXEMPT.test(path))
    expect(paths.filter((path) => vague.test(path))).toEqual([])
  })
})

function imports(): { from: string; to: string }[] {
  return sources.flatMap(({ path, text }) =>
    [...text.matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].flatMap(([, name = '']) => {
      const to = targetOf(path, name)
      return to === null ? [] : [{ from: path, to }]
    }),
  )
}

function targetOf(path: string, name: string): string | null {
  if (name.startsWith('.')) return normalize(join(dirname(path), name)).replaceAll('\\', '/')
  const places: Record<string, string> = {
    '#shared/': 'shared/',
    '#main/': 'electron/main/',
    '#vault/': 'electron/vault/',
    '#process/': 'electron/process/',
    '#ui/': 'renderer/ui/',
    '#support/': 'test/support/',
  }
  const alias = Object.keys(places).find((prefix) => name.startsWith(prefix))
  return alias ? `${places[alias]}${name.slice(alias.length)}` : null
}

function featureOf(path: string): string | null {
  return /^(electron\/vault|renderer)\/features\/([\w-]+)\//.exec(path)?.[2] ?? null
}

function told({ from, to }: { from: string; to: string }): string {
  return `${from} → ${to}`
}
