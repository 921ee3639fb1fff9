import { Link } from 'react-aria-components'
import { controls } from '#shared/text/controls'
import { ToneGlyph, type Tone } from '../marks/ToneGlyph.tsx'
import { VisuallyHidden } from '../marks/VisuallyHidden.tsx'

export type ContentsEntry = {
  readonly id: string
  readonly title: string
  readonly letter?: string
  /** The worst finding of the section. */
  readonly tone?: Tone
  readonly findings?: number
}

export type ContentsListProps = {
  readonly label: string
  readonly entries: readonly ContentsEntry[]
  readonly currentId?: string
  readonly onSelect: (id: string) => void
}

/** The sections of a sheet, marked where findings are. */
export function ContentsList({ label, entries, currentId, onSelect }: ContentsListProps) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-x-4 @min-[60rem]:flex-col">
        {entries.map((entry) => (
          <li key={entry.id}>
            <Link
              onPress={() => onSelect(entry.id)}
              aria-current={entry.id === currentId ? 'location' : undefined}
              className="flex cursor-default items-baseline gap-1.5 rounded-mark py-1 text-13 text-ink-soft hover:text-ink aria-[current]:font-semibold aria-[current]:text-ink"
            >
              {entry.letter ? (
                <span className="w-3 shrink-0 text-ink-faint">{entry.letter}</span>
              ) : null}
              <span className="min-w-0">
                {beforeLastWord(entry.title)}
                <span className="whitespace-nowrap">
                  {lastWord(entry.title)}
                  {entry.findings && entry.tone ? (
                    <span className="ml-1.5 inline-flex">
                      <ToneGlyph tone={entry.tone} />
                      <VisuallyHidden>{controls.findingsHere(entry.findings)}</VisuallyHidden>
                    </span>
                  ) : null}
                </span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

// The mark stays on the line of the last word.
const beforeLastWord = (title: string) => title.slice(0, title.lastIndexOf(' ') + 1)
const lastWord = (title: string) => title.slice(title.lastIndexOf(' ') + 1)
