import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { MenuItem, MenuLine, MenuSection } from '#ui/actions/Menu'
import { MenuButton } from '#ui/actions/MenuButton'
import type { EventKind } from '#shared/domain/requests/event'
import { offeredEvents } from '#shared/domain/requests/offered-events'
import { requestSheetText as words } from '#shared/text/request-sheet'
import { eventWords } from '#shared/text/request-words'
import { call } from '../../../call.ts'
import { runExport } from '../../../parts/exchange/use-exports.ts'
import { ReplyDialog } from './replies/ReplyDialog.tsx'
import type { RequestHeaderProps } from './RequestHeader.tsx'
import { StepDialog } from './StepDialog.tsx'

type Open = { readonly step: EventKind } | 'reply' | null

/** Facts that the law wants at once stand beside the next step instead of in the menu. */
const URGENT: readonly EventKind[] = ['stopped', 'acknowledged']

/** The next step as a button, the other steps and the rarer things in a menu. */
export function RequestActions({ sheet, onRemove }: RequestHeaderProps) {
  const { request, status } = sheet
  const [open, setOpen] = useState<Open>(null)
  const isErased = request.erasedOn !== null
  const offered = isErased ? { steps: [], facts: [] } : offeredEvents(request.types, status)
  const [next, ...others] = offered.steps
  const urgent = offered.facts.filter((kind) => URGENT.includes(kind))
  const facts = offered.facts.filter((kind) => !URGENT.includes(kind))
  const start = (step: EventKind) => setOpen({ step })
  return (
    <>
      {isErased ? null : <Button onPress={() => setOpen('reply')}>{words.reply}</Button>}
      <MenuButton label={words.more}>
        {others.length > 0 ? (
          <StepItems title={words.otherSteps} kinds={others} onStart={start} />
        ) : null}
        {facts.length > 0 ? <StepItems title={words.facts} kinds={facts} onStart={start} /> : null}
        {others.length + facts.length > 0 ? <MenuLine /> : null}
        <MenuItem
          id="case-file"
          label={words.caseFile}
          onAction={() => void runExport(() => call('requests:export-case', { id: request.id }))}
        />
        <MenuItem id="remove" label={words.remove} onAction={onRemove} />
      </MenuButton>
      {urgent.map((kind) => (
        <Button key={kind} onPress={() => start(kind)}>
          {buttonWords(kind)}
        </Button>
      ))}
      {next ? (
        <Button kind="primary" onPress={() => start(next)}>
          {buttonWords(next)}
        </Button>
      ) : null}
      {open !== null && open !== 'reply' ? (
        <StepDialog sheet={sheet} kind={open.step} onClose={() => setOpen(null)} />
      ) : null}
      {open === 'reply' ? (
        <ReplyDialog
          sheet={sheet}
          offered={[...offered.steps, ...offered.facts]}
          onStep={start}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </>
  )
}

type StepItemsProps = {
  readonly title: string
  readonly kinds: readonly EventKind[]
  readonly onStart: (kind: EventKind) => void
}

function StepItems({ title, kinds, onStart }: StepItemsProps) {
  return (
    <MenuSection title={title}>
      {kinds.map((kind) => (
        <MenuItem key={kind} id={kind} label={buttonWords(kind)} onAction={() => onStart(kind)} />
      ))}
    </MenuSection>
  )
}

const buttonWords = (kind: EventKind) => `${eventWords[kind].record}…`
