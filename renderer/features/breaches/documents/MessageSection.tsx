import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { InlineText } from '#ui/inline/InlineText'
import { showToast } from '#ui/layers/Toast'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { messageGaps } from '#shared/domain/breaches/message-gaps'
import type { MessagePart } from '#shared/domain/breaches/message'
import { messageText as words } from '#shared/text/breach-message'
import { draftedMessage, draftedParts, PARTS_IN_ORDER } from '#shared/text/breach-message-draft'
import { useCommand } from '../../../call.ts'
import { asText } from '../../../parts/fields/field-kinds.ts'
import { showFailure, showUndoToast } from '../../../parts/history/undo-toast.ts'
import { ToneGlyph } from '../../../ui/marks/ToneGlyph.tsx'
import type { Sheet } from '../sheet/breach-sheet.ts'
import { IssueDialog } from './IssueDialog.tsx'
import { MessagePreview } from './MessagePreview.tsx'

export type MessageSectionProps = { readonly sheet: Sheet }

/** The message to the people, part by part, each checked against what the law asks. GDPR art. 34(2). */
export function MessageSection({ sheet }: MessageSectionProps) {
  const { field } = sheet.fields
  const gaps = messageGaps(sheet.breach.message)
  return (
    <>
      <MessageDeeds sheet={sheet} gaps={gaps.length} />
      <InlineText {...asText(field('message.subject'))} label={words.subject} />
      <InlineText {...asText(field('message.opening'))} label={words.opening} isMultiline />
      {PARTS_IN_ORDER.map((part) => (
        <InlineText
          key={part}
          {...asText(field(`message.${part}`))}
          label={words.parts[part].label}
          article={words.parts[part].article}
          description={<PartCheck part={part} isThere={!gaps.includes(part)} />}
          isMultiline
        />
      ))}
      <InlineText {...asText(field('message.closing'))} label={words.closing} isMultiline />
    </>
  )
}

function PartCheck({ part, isThere }: { readonly part: MessagePart; readonly isThere: boolean }) {
  return (
    <span className="flex items-baseline gap-1.5">
      <ToneGlyph tone={isThere ? 'good' : 'warning'} />
      <span className={isThere ? undefined : 'text-ink'}>
        {isThere ? words.there : words.missing}
      </span>
      {isThere ? null : <span className="text-ink-faint">{words.parts[part].hint}</span>}
    </span>
  )
}

function MessageDeeds({ sheet, gaps }: MessageSectionProps & { readonly gaps: number }) {
  const [open, setOpen] = useState<'preview' | 'issue' | null>(null)
  const { breach, register } = sheet
  const change = useCommand('breaches:change')
  const draft = async () => {
    const message = draftedMessage(breach, register)
    const parts = draftedParts(breach.message, message)
    if (parts === 0) return showToast({ title: words.nothingToDraft })
    try {
      await change.mutateAsync({ id: breach.id, patch: { message } })
      await showUndoToast(words.drafted(parts))
    } catch (error) {
      showFailure(error)
    }
  }
  return (
    <DefinitionRow label={words.title} article={words.titleArticle}>
      <p role="status" className="flex items-baseline gap-1.5">
        <ToneGlyph tone={gaps === 0 ? 'good' : 'warning'} />
        {gaps === 0 ? words.allThere : words.gaps(gaps)}
      </p>
      <span className="-ml-2 flex flex-wrap gap-1">
        <Button kind="plain" isBusy={change.isPending} onPress={() => void draft()}>
          {words.draft}
        </Button>
        <Button kind="plain" onPress={() => setOpen('preview')}>
          {words.preview}
        </Button>
        <Button kind="plain" isDisabled={gaps > 0} onPress={() => setOpen('issue')}>
          {words.issue}
        </Button>
      </span>
      <p className="text-12 text-ink-faint">
        {gaps === 0 ? words.draftHint : `${words.draftHint} ${words.cannotIssue}`}
      </p>
      {open === 'preview' ? <MessagePreview sheet={sheet} onClose={() => setOpen(null)} /> : null}
      {open === 'issue' ? (
        <IssueDialog sheet={sheet} kind="people-message" onClose={() => setOpen(null)} />
      ) : null}
    </DefinitionRow>
  )
}
