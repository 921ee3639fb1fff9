import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'

const Names = z.record(z.string(), z.string()).default({})
const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      integrity: z.string().optional(),
      link: z.boolean().optional(),
      inBundle: z.boolean().optional(),
      dependencies: Names,
      devDependencies: Names,
      optionalDependencies: Names,
    }),
  ),
})
const { packages } = Lock.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))

describe('the lock file', () => {
  it('has a record for every optional package, so that each system gets its binaries', () => {
    const missing = Object.entries(packages).flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies)
        .filter((name) => !hasRecord(path, name))
        .map((name) => `${path} wants ${name}`),
    )
    expect(missing).toEqual([])
  })

  it('pins the content of every package', () => {
    const loose = Object.entries(packages).filter(([path, { integrity, inBundle, link }]) => {
      return path !== '' && !integrity && !inBundle && !link
    })
    expect(loose.map(([path]) => path)).toEqual([])
  })

  it('asks for exact versions only', () => {
    const root = packages['']
    const wanted = { ...root?.dependencies, ...root?.devDependencies }
    const inexact = Object.entries(wanted).filter(
      ([, range]) => !/^(npm:.+@)?\d[\w.-]*$/.test(range),
    )
    expect(inexact).toEqual([])
  })
})

/** A package may lie beside or above the one that asks for it. */
function hasRecord(path: string, name: string): boolean {
  const parts = path.split('/node_modules/')
  return (
    parts.some((_, index) => {
      const folder = parts.slice(0, parts.length - index).join('/node_modules/')
      return packages[`${folder}/node_modules/${name}`] !== undefined
    }) || packages[`node_modules/${name}`] !== undefined
  )
}
