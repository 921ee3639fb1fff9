import { ToneGlyph } from '#ui/marks/ToneGlyph'

/** A sentence about what follows from a step, with its article. */
export type Following = {
  readonly text: string
  readonly article?: string
  readonly isWarning?: boolean
}

export type FollowsProps = { readonly title: string; readonly lines: readonly Following[] }

/** What follows from a step as its form stands, before it is saved. */
export function Follows({ title, lines }: FollowsProps) {
  if (lines.length === 0) return null
  return (
    <section aria-label={title} className="flex flex-col gap-2">
      <h3 className="text-13 font-semibold text-ink">{title}</h3>
      <ul className="flex flex-col gap-1" aria-live="polite">
        {lines.map(({ text, article, isWarning }) => (
          <li key={text} className="flex items-baseline gap-1.5 text-14">
            {isWarning ? <ToneGlyph tone="warning" /> : null}
            <span>
              {text}
              {article ? (
                <span className="ml-1.5 text-12 whitespace-nowrap text-ink-faint">{article}</span>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
