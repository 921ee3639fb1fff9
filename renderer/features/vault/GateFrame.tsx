import type { ReactNode } from 'react'
import { Wordmark } from '#ui/frame/Wordmark'
import { vaultText } from '#shared/text/vault'

type GateFrameProps = {
  readonly title: string
  readonly intro?: ReactNode
  readonly children: ReactNode
}

/** The page before the vault is open: one column, one thing to do. */
export function GateFrame({ title, intro, children }: GateFrameProps) {
  return (
    <div className="h-full overflow-auto bg-paper [scrollbar-gutter:stable]">
      <main className="mx-auto flex min-h-full w-full max-w-[34rem] flex-col px-6 py-12">
        <Wordmark name={vaultText.product} />
        <h1 className="mt-10 text-28 font-semibold text-ink">{title}</h1>
        {intro ? <p className="mt-2 text-14 text-ink-soft">{intro}</p> : null}
        <div className="mt-8">{children}</div>
      </main>
    </div>
  )
}
