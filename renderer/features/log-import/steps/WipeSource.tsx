import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { AlertDialog } from '#ui/layers/AlertDialog'
import { logImportText } from '#shared/text/log-import'
import { wipeSource } from '../run-import.ts'
import { useWizard } from '../wizard-store.ts'

const words = logImportText.done

/** Offers to get rid of the unencrypted file, and says what that cannot reach. */
export function WipeSource({ fileName }: { readonly fileName: string }) {
  const { isWiped, work } = useWizard()
  const [isAsked, setAsked] = useState(false)
  return (
    <section className="flex max-w-column flex-col gap-2">
      <h3 className="text-16 font-semibold text-ink">{words.wipe}</h3>
      {isWiped ? (
        <p className="text-14 text-ink-soft">{words.wiped(fileName)}.</p>
      ) : (
        <>
          <p className="text-14 text-ink-soft">{words.wipeHint}</p>
          <p className="text-14 text-ink-soft">{words.wipeLimits}</p>
          <div>
            <Button isBusy={work?.kind === 'wipe'} onPress={() => setAsked(true)}>
              {words.wipeButton}
            </Button>
          </div>
        </>
      )}
      <AlertDialog
        title={words.wipeTitle(fileName)}
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        actionLabel={words.wipeDo}
        isDanger
        onAction={() => {
          setAsked(false)
          void wipeSource()
        }}
      >
        <p>{words.wipeAsk}</p>
        <p>{words.wipeLimits}</p>
      </AlertDialog>
    </section>
  )
}
