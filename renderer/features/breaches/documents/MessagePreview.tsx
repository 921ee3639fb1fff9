import { Button } from '#ui/actions/Button'
import { Dialog } from '#ui/layers/Dialog'
import { showToast } from '#ui/layers/Toast'
import { hasInk } from '#shared/domain/values/text'
import { messageText as words } from '#shared/text/breach-message'
import { messageAsText, PARTS_IN_ORDER } from '#shared/text/breach-message-draft'
import { controls } from '#shared/text/controls'
import { usePrinting } from './print-document.ts'
import { PrintingBar } from './PrintingBar.tsx'
import type { MessageSectionProps } from './MessageSection.tsx'

type MessagePreviewProps = MessageSectionProps & { readonly onClose: () => void }

/** The whole message as the people will read it, to be copied or saved as a draft. GDPR art. 34(2). */
export function MessagePreview({ sheet: { breach }, onClose }: MessagePreviewProps) {
  const { message } = breach
  const printing = usePrinting()
  const isMaking = printing.progress !== null
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(messageAsText(message))
      showToast({ title: words.copied })
    } catch {
      showToast({ title: words.copyFailed, tone: 'error' })
    }
  }
  const leave = () => (isMaking ? printing.cancel() : onClose())
  return (
    <Dialog
      title={words.previewTitle}
      size="large"
      isOpen
      isHeld={isMaking}
      onClose={leave}
      actions={
        <>
          <Button onPress={leave}>{isMaking ? controls.cancel : controls.close}</Button>
          <Button
            isBusy={isMaking}
            onPress={() => void printing.draft({ kind: 'people-message', id: breach.id })}
          >
            {words.saveDraft}
          </Button>
          <Button kind="primary" onPress={() => void copy()}>
            {words.copy}
          </Button>
        </>
      }
    >
      <article dir="auto" className="flex max-w-column flex-col gap-2 text-14 text-ink">
        <h2 className="text-16 font-semibold">{message.subject ?? words.subjectFallback}</h2>
        <Prose text={message.opening} />
        {PARTS_IN_ORDER.map((part) => (
          <section key={part} className="flex flex-col gap-1 pt-1">
            <h3 className="font-semibold">{words.parts[part].heading}</h3>
            {hasInk(message[part]) ? (
              <Prose text={message[part]} />
            ) : (
              <p className="text-ink-faint italic">{words.stillMissing}</p>
            )}
          </section>
        ))}
        <Prose text={message.closing} />
      </article>
      <PrintingBar progress={printing.progress} />
    </Dialog>
  )
}

function Prose({ text }: { readonly text: string | null }) {
  return hasInk(text) ? <p className="whitespace-pre-line">{text}</p> : null
}
