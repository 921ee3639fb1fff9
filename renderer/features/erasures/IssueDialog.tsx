import { Link } from '@tanstack/react-router'
import { AlertDialog } from '#ui/layers/AlertDialog'
import { showToast } from '#ui/layers/Toast'
import { ErrorNote } from '#ui/marks/ErrorNote'
import { errorText } from '#shared/text/errors'
import { erasureSheetText as words } from '#shared/text/erasures'
import { useCommand, useQuery } from '../../call.ts'
import type { SectionProps } from './erasure-sheet.ts'

export type IssueDialogProps = SectionProps & { readonly onClose: () => void }

/** Asks once before an erasure becomes final, and says what becomes final. GDPR art. 5(2). */
export function IssueDialog({ sheet, onClose }: IssueDialogProps) {
  const { erasure, files } = sheet
  const issue = useCommand('erasures:issue')
  const run = async () => {
    // A refusal stays in `issue` and is told below.
    const issued = await issue.mutateAsync({ id: erasure.id }).catch(() => null)
    if (issued === null) return
    onClose()
    showToast({ title: words.issueDone(issued.certificate?.number ?? '') })
  }
  return (
    <AlertDialog
      title={words.issueTitle(erasure.refNo)}
      isOpen
      onClose={onClose}
      actionLabel={words.issueApply}
      onAction={() => void run()}
      isBusy={issue.isPending}
    >
      <p className="text-ink">{words.issueFinal}</p>
      <p className="text-ink-soft">{words.issueGets}</p>
      {erasure.evidence === null && files.length === 0 ? (
        <ErrorNote tone="warning" title={words.issueNone} />
      ) : null}
      <NamelessNote />
      <p className="font-semibold text-ink">{words.issueCannot}</p>
      <p className="-mt-2 text-12 text-ink-faint">{words.issueArticle}</p>
      {issue.error ? (
        <ErrorNote title={errorText[issue.error.code].title}>
          {errorText[issue.error.code].todo}
        </ErrorNote>
      ) : null}
    </AlertDialog>
  )
}

/** Says that the certificate will name no controller, and leads to where it is named. GDPR art. 4(7). */
function NamelessNote() {
  const { data } = useQuery('register:read', undefined)
  if (!data || data.register.legalName !== null) return null
  return (
    <ErrorNote tone="warning" title={words.issueNameless}>
      {words.issueNamelessTodo}{' '}
      <Link
        to="/register"
        search={{ field: 'legalName' }}
        className="rounded-mark text-accent underline"
      >
        {words.issueNamelessLink}
      </Link>
    </ErrorNote>
  )
}
