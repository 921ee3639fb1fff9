import { identifyingMarks } from '../deletions/identifying-marks.ts'
import { Title } from '../values/text.ts'
import { foldWords } from './fold.ts'
import type { RowProblemCode } from './row-problem.ts'

/** Columns of a log of deletions that name something. */
export type NamingTarget = 'categories' | 'systems'
/** The names in a cell, or why none is taken from it. */
export type NameReader = (target: NamingTarget, text: string) => string[] | RowProblemCode

/** Between names of one cell; a slash or a plus may be part of a name. */
const BETWEEN = /[,;|\n\r]+/
/** A name longer than this is a text. */
const LONGEST_NAME = 80
/** More different names than any list of systems or kinds of data has that is not written down here. */
const MOST_NAMES = 40

/**
 * A reader of names of systems and kinds of data. One of the register's own lists is nobody's; any other
 * must look like nobody's, and a column with ever new names is none of names of things. GDPR art. 5(1)(c).
 */
export function createNameReader(
  listed: Readonly<Record<NamingTarget, readonly string[]>>,
): NameReader {
  const known: Record<NamingTarget, ReadonlySet<string>> = {
    categories: new Set(listed.categories.map(foldWords)),
    systems: new Set(listed.systems.map(foldWords)),
  }
  const others: Record<NamingTarget, Set<string>> = { categories: new Set(), systems: new Set() }
  return (target, text) => {
    const isKnown = (name: string) => known[target].has(foldWords(name))
    if (isKnown(text)) return [text]
    const names = text
      .split(BETWEEN)
      .map((name) => name.trim())
      .filter((name) => name !== '')
    for (const name of names) {
      const problem = isKnown(name) ? null : newNameProblem(others[target], name)
      if (problem) return problem
    }
    return names
  }
}

// What was found to be nobody's is not looked at again: logs say the same few names all the way down.
function newNameProblem(seen: Set<string>, name: string): RowProblemCode | null {
  const words = foldWords(name)
  if (seen.has(words)) return null
  const problem = problemOf(name)
  if (problem) return problem
  if (seen.size >= MOST_NAMES) return 'too-many-names'
  seen.add(words)
  return null
}

function problemOf(name: string): RowProblemCode | null {
  if (name.length > LONGEST_NAME) return 'not-a-name'
  if (!Title.safeParse(name).success) return 'control-characters'
  // A day in this place is one of birth, a word with figures the name of an account; what has such a name is in a list.
  return identifyingMarks(name).length > 0 ? 'names-a-person' : null
}
