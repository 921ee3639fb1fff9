import { Button } from '#ui/actions/Button'
import { StateMark } from '#ui/marks/StateMark'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import type { AppliedAge } from '#shared/domain/ages/age'
import { countryName } from '#shared/text/choices'
import { deletionSheetText } from '#shared/text/deletion-sheet'
import { call } from '../../../call.ts'
import { showFailure, showUndoToast } from '../../../parts/history/undo-toast.ts'
import { formatDate } from '../../../ui/format-date.ts'
import type { PartProps } from './deletion-sheet.ts'

const words = deletionSheetText.age

/** The age of art. 8 that the case applies, whose it is, why, and how sure it is. GDPR art. 8(1). */
export function AppliedAgeRow({ sheet }: PartProps) {
  const { art8 } = sheet.deletion
  const note = <TableNote sheet={sheet} />
  return (
    <DefinitionRow
      id={sheet.fields.rowId('art8')}
      label={words.applied}
      article={words.appliedArticle}
      notes={says(sheet) ? note : undefined}
    >
      {art8 === null ? (
        <span className="text-ink-faint">{words.notApplied}</span>
      ) : (
        <Applied art8={art8} />
      )}
    </DefinitionRow>
  )
}

function Applied({ art8 }: { readonly art8: AppliedAge }) {
  const name = art8.country === null ? words.somewhere : countryName(art8.country)
  return (
    <>
      <span className="flex flex-wrap items-baseline gap-x-3">
        <span className="font-medium">{words.years(art8.age)}</span>
        {art8.status === 'corroborated' ? null : (
          <span className="text-13">
            <StateMark tone="warning" label={words[art8.status]} />
          </span>
        )}
      </span>
      <span className="block text-13 text-ink-soft">
        {art8.by === 'unknown-country' ? words.by[art8.by] : words.by[art8.by](name)}
      </span>
      <span className="block text-12 text-ink-faint">
        {words.source(art8.source)}. {words.readFor(formatDate(art8.on))}
      </span>
    </>
  )
}

/** Whether the table gives an open case another age than the one it applies. */
function says({ deletion, summary, artNow }: PartProps['sheet']): boolean {
  return summary.isOpen && deletion.art8?.age !== artNow.age
}

// A decision rests on the age it was made under, so that nothing is applied to it any more.
function TableNote({ sheet }: PartProps) {
  const { deletion, summary, artNow } = sheet
  const isDecided = summary.decision !== null
  const apply = async () => {
    try {
      await call('ages:apply', { deletionIds: [deletion.id] })
      await showUndoToast(words.appliedNow(artNow.age))
    } catch (error) {
      showFailure(error)
    }
  }
  return (
    <aside className="flex flex-col items-start gap-0.5 py-2 text-12 text-ink-soft">
      <p>
        {words.tableSays(artNow.age)}
        {isDecided ? ` ${words.decidedUnder(deletion.art8?.age ?? null)}` : null}
      </p>
      {isDecided ? null : (
        <span className="-ml-2">
          <Button kind="plain" onPress={() => void apply()}>
            {words.apply(artNow.age)}
          </Button>
        </span>
      )}
    </aside>
  )
}
