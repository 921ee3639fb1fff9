import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { breachDocumentsText as words } from '#shared/text/breach-documents'
import type { Sheet } from '../sheet/breach-sheet.ts'
import { IssueDialog } from './IssueDialog.tsx'
import { IssuedVersions } from './IssuedVersions.tsx'

export type DocumentsSectionProps = { readonly sheet: Sheet }

/** Everything that was issued of an incident, and the ways to issue more. GDPR art. 33(3), 33(5). */
export function DocumentsSection({ sheet }: DocumentsSectionProps) {
  const [making, setMaking] = useState<'notification' | 'record' | null>(null)
  const { documents, breach, summary } = sheet
  return (
    <>
      <DefinitionRow label={words.issued}>
        {documents.length === 0 ? (
          <p className="text-ink-faint">{words.none}</p>
        ) : (
          <IssuedVersions documents={documents} timeZone={breach.timeZone} />
        )}
        <p className="pt-1 text-12 text-ink-faint">
          {words.hint} <span className="whitespace-nowrap">{words.hintArticle}</span>
        </p>
      </DefinitionRow>
      <DefinitionRow label={words.make}>
        <span className="-my-1 -ml-2 flex flex-wrap gap-1">
          {summary.awareAt === null ? null : (
            <Button kind="plain" onPress={() => setMaking('notification')}>
              {words.notification}
            </Button>
          )}
          <Button kind="plain" onPress={() => setMaking('record')}>
            {words.record}
          </Button>
        </span>
      </DefinitionRow>
      {making === null ? null : (
        <IssueDialog sheet={sheet} kind={making} onClose={() => setMaking(null)} />
      )}
    </>
  )
}
