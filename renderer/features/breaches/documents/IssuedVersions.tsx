import { useId, useState } from 'react'
import { Copy, Download } from 'lucide-react'
import { IconButton } from '#ui/actions/IconButton'
import { showToast } from '#ui/layers/Toast'
import type { BreachDocument } from '#shared/domain/breaches/document'
import { instantWords } from '#shared/text/breach-clock'
import { breachDocumentsText as words } from '#shared/text/breach-documents'
import { breachDocumentWords, noticeStageWords } from '#shared/text/breach-words'
import { call } from '../../../call.ts'
import { runExport } from '../../../parts/exchange/use-exports.ts'

export type IssuedVersionsProps = {
  readonly documents: readonly BreachDocument[]
  readonly timeZone: string
}

/** Versions as they went out, the newest first, each with its digest and a way to save a copy. GDPR art. 5(2). */
export function IssuedVersions({ documents, timeZone }: IssuedVersionsProps) {
  const newestFirst = documents.toSorted(byAge)
  return (
    <ul>
      {newestFirst.map((document) => (
        <IssuedVersion key={document.id} document={document} timeZone={timeZone} />
      ))}
    </ul>
  )
}

function byAge(a: BreachDocument, b: BreachDocument): number {
  if (a.issuedAt === b.issuedAt) return b.version - a.version
  return a.issuedAt < b.issuedAt ? 1 : -1
}

/** What a version is called. */
export function versionName({ kind, stage, version }: BreachDocument): string {
  const stageName = stage && noticeStageWords[stage].name
  return words.version(breachDocumentWords[kind].name, stageName, version)
}

type IssuedVersionProps = { readonly document: BreachDocument; readonly timeZone: string }

function IssuedVersion({ document, timeZone }: IssuedVersionProps) {
  const [isOpen, setOpen] = useState(false)
  const digestsId = useId()
  const { id, issuedAt, by, digest, dataDigest } = document
  const name = versionName(document)
  return (
    <li className="border-t border-hairline py-1 first:border-t-0">
      <div className="flex items-center gap-2">
        <span className="min-w-0 grow">
          <span className="block">{name}</span>
          <span className="block text-12 text-ink-faint">
            <bdi>{words.by(instantWords(issuedAt, timeZone), by)}</bdi>
          </span>
          {document.kind === 'register' ? (
            <span className="block text-12 break-all text-ink-faint">{document.name}</span>
          ) : null}
        </span>
        <IconButton
          label={words.save(name)}
          icon={<Download aria-hidden="true" />}
          onPress={() => void runExport(() => call('breaches:save-document', { id }))}
        />
      </div>
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls={digestsId}
        aria-label={isOpen ? words.hideDigest(name) : words.showDigest(name)}
        onClick={() => setOpen(!isOpen)}
        className="min-h-6 rounded-mark font-mono text-12 text-ink-soft hover:text-ink hover:underline"
      >
        {words.digestShort(digest)}
      </button>
      <div id={digestsId} hidden={!isOpen} className="pb-1">
        <DigestLine label={words.fileDigest} digest={digest} />
        <DigestLine label={words.dataDigest} digest={dataDigest} />
      </div>
    </li>
  )
}

function DigestLine({ label, digest }: { readonly label: string; readonly digest: string }) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(digest)
      showToast({ title: words.copied })
    } catch {
      showToast({ title: words.copyFailed, tone: 'error' })
    }
  }
  return (
    <p className="flex items-start gap-2 text-12">
      <span className="min-w-0 grow">
        <span className="block text-ink-faint">{label}</span>
        <code className="block font-mono break-all">{digest}</code>
      </span>
      <IconButton
        label={words.copy(label)}
        icon={<Copy aria-hidden="true" />}
        onPress={() => void copy()}
      />
    </p>
  )
}
