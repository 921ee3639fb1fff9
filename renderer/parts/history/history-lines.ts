import type { Entity } from '#shared/domain/journal/entity'
import { canonicalJson } from '#shared/domain/values/canonical'
import type { RecordChange } from '#shared/ipc/journal'
import { breachPathName } from '#shared/text/breach-field-names'
import { withCapital } from '#shared/text/capital'
import { answerWord } from '#shared/text/choices'
import { fieldName } from '#shared/text/field-names'
import { formatDate } from '../../ui/format-date.ts'

/** One field before and after, in words; a list tells only what left it and what came. */
export type HistoryLine = {
  readonly path: string
  readonly label: string
  readonly before: readonly string[]
  readonly after: readonly string[]
  readonly isList: boolean
}

/** How the values of a kind of record are told. */
export type HistoryWords = {
  /** The name of the field at a path such as `purpose` or `dpia.ref`. */
  readonly label: (path: string) => string
  /** One value, or one of a list, in words. */
  readonly value: (path: string, value: unknown) => string
  /** Groups that read better in one line than field by field. */
  readonly whole?: ReadonlySet<string>
}

/** The words for records of which nothing more is known than the names of their fields. */
export function plainHistoryWords(entity: Entity): HistoryWords {
  return { label: (path) => plainLabel(entity, path), value: (_, value) => plain(value) }
}

/** Every difference of a change, field by field, groups opened up. */
export function historyLines({ changes }: RecordChange, words: HistoryWords): HistoryLine[] {
  return changes
    .flatMap(({ field, before = null, after = null }) =>
      words.whole?.has(field)
        ? [{ path: field, before, after }]
        : differences(field, before, after),
    )
    .map(({ path, before, after }) => toLine(path, before, after, words))
}

/** A value in words without knowing its field. */
export function plain(value: unknown): string {
  if (value === 'yes' || value === 'no') return answerWord(value) ?? value
  if (typeof value === 'boolean') return answerWord(value ? 'yes' : 'no') ?? ''
  if (typeof value === 'string') return formatDate(value)
  if (typeof value === 'number') return String(value)
  if (value === null || typeof value !== 'object') return ''
  return Object.values(value).map(plain).filter(Boolean).join(', ')
}

type Difference = { path: string; before: unknown; after: unknown }

function differences(path: string, before: unknown, after: unknown): Difference[] {
  if (canonicalJson(before) === canonicalJson(after)) return []
  if (!isGroup(before) && !isGroup(after)) return [{ path, before, after }]
  const [from, to] = [isGroup(before) ? before : {}, isGroup(after) ? after : {}]
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])]
  return names.flatMap((name) =>
    differences(`${path}.${name}`, from[name] ?? null, to[name] ?? null),
  )
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function toLine(path: string, before: unknown, after: unknown, words: HistoryWords): HistoryLine {
  const told = (value: unknown) => (value === null ? '' : words.value(path, value))
  const label = words.label(path)
  if (!Array.isArray(before) && !Array.isArray(after)) {
    const texts = (value: unknown) => [told(value)].filter(Boolean)
    return { path, label, before: texts(before), after: texts(after), isList: false }
  }
  const [from, to] = [before, after].map((list) => (Array.isArray(list) ? list.map(told) : []))
  return {
    path,
    label,
    before: (from ?? []).filter((text) => !to?.includes(text)),
    after: (to ?? []).filter((text) => !from?.includes(text)),
    isList: true,
  }
}

function plainLabel(entity: Entity, path: string): string {
  const own = entity === 'breach' ? breachPathName(path) : null
  if (own !== null) return withCapital(own)
  const [, ...inner] = path.split('.')
  // Inside a group only the schema's own names are known: postalAddress is "postal address".
  const rest = inner.map((name) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`))
  const label = [fieldName(entity, path), ...rest].join(', ')
  return withCapital(label)
}
