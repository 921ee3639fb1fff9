import { Link } from '@tanstack/react-router'
import { caseWords, type ToldCase } from './case-words.ts'

export type CaseLineProps = {
  readonly told: ToldCase & { readonly id: string; readonly refNo: string }
}

/** Another case in one line: its reference leads to it. */
export function CaseLine({ told }: CaseLineProps) {
  const { id, refNo } = told
  return (
    <span className="min-w-0 grow py-1">
      <Link to="/requests/$id" params={{ id }} className="mr-2 rounded-mark text-accent underline">
        {refNo}
      </Link>
      <span className="text-ink-soft">{caseWords(told)}</span>
    </span>
  )
}
