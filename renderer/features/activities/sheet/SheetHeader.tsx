import { ArrowLeft, ChevronDown, ChevronUp } from 'lucide-react'
import { Button } from '#ui/actions/Button'
import { IconButton } from '#ui/actions/IconButton'
import { PageHeader } from '#ui/frame/PageHeader'
import { StateMark } from '#ui/marks/StateMark'
import { RecordTitle } from '#ui/sheet/RecordTitle'
import { needsYou } from '#shared/domain/findings/answers'
import { recordState } from '#shared/domain/findings/finding'
import { activityText } from '#shared/text/activity'
import { statusWords } from '#shared/text/choices'
import { stateText } from '#shared/text/findings'
import { localToday } from '../../../parts/findings/local-today.ts'
import { stateTone } from '../../../parts/findings/severity-tone.ts'
import type { SectionProps, Sheet } from './activity-sheet.ts'
import { SheetActions } from './SheetActions.tsx'
import type { Neighbours } from './neighbours.ts'

export type SheetHeaderProps = SectionProps & {
  readonly neighbours: Neighbours
  readonly onBack: () => void
  readonly onOpen: (id: string) => void
  readonly onRemove: () => void
}

/** Reference, name and state of the activity, and what can be done with it as a whole. */
export function SheetHeader(props: SheetHeaderProps) {
  const { sheet, neighbours, onBack, onOpen } = props
  const { refNo, name, status } = sheet.activity
  const state = recordState(sheet.findings)
  return (
    <PageHeader
      back={
        <Button kind="plain" icon={<ArrowLeft aria-hidden="true" />} onPress={onBack}>
          {activityText.back}
        </Button>
      }
      title={
        <>
          <span className="text-ink-faint">{refNo}</span> <bdi>{name}</bdi>
        </>
      }
      pinned={
        <>
          <RecordTitle refNo={refNo} name={name} />
          <StateMark tone={stateTone[state]} label={stateText[state].name} />
        </>
      }
      state={
        <span className="flex flex-wrap items-center gap-x-4">
          <StateMark tone={stateTone[state]} label={stateText[state].name} />
          <span>{statusWords[status]}</span>
          <span>{findingsLine(sheet)}</span>
        </span>
      }
      viewMenu={<Turning neighbours={neighbours} onOpen={onOpen} />}
      primaryAction={<SheetActions {...props} />}
    />
  )
}

type TurningProps = Pick<SheetHeaderProps, 'neighbours' | 'onOpen'>

function Turning({ neighbours: { previous, next }, onOpen }: TurningProps) {
  return (
    <>
      <IconButton
        label={activityText.previous}
        shortcut="Alt+↑"
        icon={<ChevronUp aria-hidden="true" />}
        isDisabled={previous === null}
        onPress={() => previous && onOpen(previous)}
      />
      <IconButton
        label={activityText.next}
        shortcut="Alt+↓"
        icon={<ChevronDown aria-hidden="true" />}
        isDisabled={next === null}
        onPress={() => next && onOpen(next)}
      />
    </>
  )
}

function findingsLine({ findings, answers }: Sheet): string {
  const open = needsYou(findings, answers, localToday()).length
  const accepted = findings.length - open
  if (findings.length === 0) return activityText.noFindings
  if (accepted === 0) return activityText.needsYou(open)
  const rest = activityText.accepted(accepted)
  return open === 0 ? rest : `${activityText.needsYou(open)}, ${rest}`
}
