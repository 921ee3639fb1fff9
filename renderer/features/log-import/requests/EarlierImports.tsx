import { Button } from '#ui/actions/Button'
import type { ImportBatch } from '#shared/domain/requests/import-batch'
import { batchSentence, logImportText, sourceWords } from '#shared/text/log-import'
import { useQuery } from '../../../call.ts'
import { formatInstant } from '../../../ui/format-date.ts'
import { useWizard } from '../wizard-store.ts'
import { WorkBar } from '../WorkBar.tsx'
import { takeBack } from './take-back.ts'

const words = logImportText.file

/** Files that were read in before, each of which can be taken back as one step. */
export function EarlierImports() {
  const batches = useQuery('logs:batches', undefined)
  if (!batches.data) return null
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-16 font-semibold text-ink">{words.earlier}</h3>
      {batches.data.length === 0 ? (
        <p className="text-14 text-ink-soft">{words.earlierNone}</p>
      ) : (
        <div className="max-w-[56rem] overflow-x-auto">
          <table aria-label={words.earlier} className="w-full min-w-[36rem] text-13">
            <thead>
              <tr className="border-b border-rule text-left text-12 text-ink-faint">
                {Object.values(words.columns).map((title) => (
                  <th
                    key={title}
                    scope="col"
                    className="py-1.5 pr-4 font-semibold last:pr-0 last:text-right"
                  >
                    {title}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {batches.data.map((batch) => (
                <EarlierImport key={batch.id} batch={batch} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function EarlierImport({ batch }: { readonly batch: ImportBatch }) {
  const { work } = useWizard()
  const isUnderWay = work?.kind === 'undo' && work.batchId === batch.id
  return (
    <>
      <tr className={isUnderWay ? '' : 'border-b border-hairline'}>
        <th
          scope="row"
          title={batch.fileName}
          className="max-w-56 truncate pr-4 text-left font-normal"
        >
          <bdi>{batch.fileName}</bdi>
        </th>
        <td className="pr-4 whitespace-nowrap">{sourceWords(batch.source)}</td>
        <td className="pr-4 whitespace-nowrap">{formatInstant(batch.at)}</td>
        <td className="pr-4">{batchSentence(batch)}</td>
        <td className="h-row text-right whitespace-nowrap">
          {batch.undone ? (
            <span
              title={words.takenBackOn(formatInstant(batch.undone.at))}
              className="text-ink-soft"
            >
              {words.takenBack}
            </span>
          ) : (
            <Button kind="plain" isDisabled={work !== null} onPress={() => void takeBack(batch.id)}>
              {words.takeBack}
            </Button>
          )}
        </td>
      </tr>
      {isUnderWay ? (
        <tr className="border-b border-hairline">
          <td colSpan={5} className="pb-3">
            <WorkBar label={words.takingBack(batch.fileName)} />
          </td>
        </tr>
      ) : null}
    </>
  )
}
