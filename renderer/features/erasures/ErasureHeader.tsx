import { useState } from 'react'
import { ArrowLeft } from 'lucide-react'
import { Button } from '#ui/actions/Button'
import { PageHeader } from '#ui/frame/PageHeader'
import { StateMark } from '#ui/marks/StateMark'
import { RecordTitle } from '#ui/sheet/RecordTitle'
import type { Erasure } from '#shared/domain/retention/erasure'
import { erasureSheetText as words } from '#shared/text/erasures'
import { call } from '../../call.ts'
import { runExport } from '../../parts/exchange/use-exports.ts'
import { formatDate } from '../../ui/format-date.ts'
import type { SectionProps } from './erasure-sheet.ts'
import { IssueDialog } from './IssueDialog.tsx'

export type ErasureHeaderProps = SectionProps & { readonly onBack: () => void }

/** Reference, what was erased and when, and its certificate. */
export function ErasureHeader({ sheet, onBack }: ErasureHeaderProps) {
  const { refNo, on, lines, certificate } = sheet.erasure
  const name = words.title([...new Set(lines.map(({ category }) => category))])
  const mark = certificate ? (
    <StateMark tone="good" label={words.issued(certificate.number)} />
  ) : (
    <StateMark tone="neutral" label={words.notIssued} />
  )
  return (
    <PageHeader
      back={
        <Button kind="plain" icon={<ArrowLeft aria-hidden="true" />} onPress={onBack}>
          {words.back}
        </Button>
      }
      title={
        <span className="line-clamp-2" title={name}>
          <span className="text-ink-faint">{refNo}</span> <bdi>{name}</bdi>
        </span>
      }
      pinned={
        <>
          <RecordTitle refNo={refNo} name={name} />
          {mark}
        </>
      }
      state={
        <span className="flex flex-wrap items-baseline gap-x-4">
          <span>{formatDate(on)}</span>
          <span>{words.summary(lines.length, erasedRecords(sheet.erasure))}</span>
          {mark}
        </span>
      }
      primaryAction={<CertificateAction sheet={sheet} />}
    />
  )
}

/** Issues the certificate, or saves the one that was issued. */
function CertificateAction({ sheet }: SectionProps) {
  const { id, certificate } = sheet.erasure
  const [isIssuing, setIssuing] = useState(false)
  if (certificate)
    return (
      <Button
        kind="primary"
        onPress={() => void runExport(() => call('erasures:save-certificate', { id }))}
      >
        {words.save}
      </Button>
    )
  return (
    <>
      <Button kind="primary" onPress={() => setIssuing(true)}>
        {words.issue}
      </Button>
      {isIssuing ? <IssueDialog sheet={sheet} onClose={() => setIssuing(false)} /> : null}
    </>
  )
}

function erasedRecords({ lines }: Pick<Erasure, 'lines'>): number {
  return lines.reduce((sum, { erasedRecords }) => sum + (erasedRecords ?? 0), 0)
}
