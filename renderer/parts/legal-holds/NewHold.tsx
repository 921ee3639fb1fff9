import { ErrorNote } from '#ui/marks/ErrorNote'
import type { Catalogues } from '#shared/domain/catalogues/catalogue'
import type { LegalHold } from '#shared/domain/retention/legal-hold'
import { holdSheetText, newHoldText as text } from '#shared/text/legal-holds'
import { useQuery } from '../../call.ts'
import { EntryDialog } from '../fields/EntryDialog.tsx'
import { useFirstProblem } from '../fields/use-first-problem.ts'
import { useOfficer } from '../fields/use-officer.ts'
import { useToday } from '../fields/use-today.ts'
import { HoldEffect } from './HoldEffect.tsx'
import { HoldReasonFields } from './HoldReasonFields.tsx'
import { ScopeFields } from './ScopeFields.tsx'
import { useNewHold } from './use-new-hold.ts'

export type NewHoldProps = {
  /** Exactly these holdings; without them the scope is described. */
  readonly holdingIds?: readonly string[]
  readonly onClose: () => void
  readonly onDone: (hold: LegalHold) => void
}

/** Puts data under a legal hold: why, which data, who answers for it and until when it is reviewed. GDPR art. 17(3), 18. */
export function NewHold(props: NewHoldProps) {
  const lists = useQuery('catalogues:list', undefined).data
  const officer = useOfficer()
  if (lists && officer !== null)
    return <Form {...props} catalogues={lists.catalogues} owner={officer} />
  // Opened once everything is known: a dialog in place of another would forget where the keyboard was.
  return null
}

type FormProps = NewHoldProps & { readonly catalogues: Catalogues; readonly owner: string }

function Form({ catalogues, owner, holdingIds = [], onClose, onDone }: FormProps) {
  const entry = useNewHold({ today: useToday(), owner, holdingIds })
  const place = useFirstProblem(entry.refusals)
  const submit = async () => {
    const created = await entry.create()
    if (!created) return
    onClose()
    onDone(created)
  }
  return (
    <EntryDialog
      title={text.title}
      apply={text.apply}
      entry={entry}
      onClose={onClose}
      onSubmit={submit}
    >
      <p className="-mt-2 text-13 text-ink-soft">
        {holdSheetText.limits}{' '}
        <span className="text-12 whitespace-nowrap text-ink-faint">
          {holdSheetText.limitsArticle}
        </span>
      </p>
      <div ref={place} className="grid gap-x-8 gap-y-4 @min-[40rem]:grid-cols-2">
        <HoldReasonFields entry={entry} />
        <div className="flex min-w-0 flex-col gap-4">
          <ScopeFields entry={entry} catalogues={catalogues} />
          <HoldEffect scope={entry.entered.scope} />
        </div>
        {entry.other ? <ErrorNote title={entry.other.title}>{entry.other.todo}</ErrorNote> : null}
      </div>
    </EntryDialog>
  )
}
