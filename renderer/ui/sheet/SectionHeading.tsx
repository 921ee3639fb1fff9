import type { ReactNode } from 'react'

export type SectionHeadingProps = {
  readonly title: string
  /** The letter of the article's list, as in "b". */
  readonly letter?: string
  readonly article?: string
  readonly actions?: ReactNode
  readonly id?: string
  readonly level?: 2 | 3
}

/** The heading of a section: letter, title, and the article in small type. */
export function SectionHeading(props: SectionHeadingProps) {
  const { title, letter, article, actions, id, level = 2 } = props
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className="flex min-h-row items-baseline gap-2 border-b border-rule pb-1">
      <Heading
        id={id}
        className="scroll-mt-16 @min-[44rem]:scroll-mt-36 @min-[60rem]:scroll-mt-24 text-16 font-semibold text-ink"
      >
        {letter ? <span className="mr-2 text-ink-faint">{letter}</span> : null}
        {title}
      </Heading>
      {article ? <span className="text-12 text-ink-faint">{article}</span> : null}
      {actions ? <div className="ml-auto flex gap-1">{actions}</div> : null}
    </div>
  )
}
