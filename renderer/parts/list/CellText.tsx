export type CellTextProps = {
  readonly text: string | null
  readonly isQuiet?: boolean
}

/** Text in one line, cut with the whole in its title; its direction never moves its neighbours. */
export function CellText({ text, isQuiet = false }: CellTextProps) {
  if (text === null || text === '') return <span className="sr-only">–</span>
  return (
    // What is written from right to left is cut at its own end, at the left.
    <bdi title={text} className={`truncate ${isQuiet ? 'text-ink-faint' : ''}`}>
      {text}
    </bdi>
  )
}
