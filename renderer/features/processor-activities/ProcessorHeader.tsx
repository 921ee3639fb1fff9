import { ArrowLeft, ChevronDown, ChevronUp } from 'lucide-react'
import { Button } from '#ui/actions/Button'
import { IconButton } from '#ui/actions/IconButton'
import { MenuItem } from '#ui/actions/Menu'
import { MenuButton } from '#ui/actions/MenuButton'
import { PageHeader } from '#ui/frame/PageHeader'
import { StateMark } from '#ui/marks/StateMark'
import { RecordTitle } from '#ui/sheet/RecordTitle'
import { needsYou } from '#shared/domain/findings/answers'
import { recordState } from '#shared/domain/findings/finding'
import type { ProcessorActivitySheet } from '#shared/ipc/processor-activities'
import { statusWords } from '#shared/text/choices'
import { stateText } from '#shared/text/findings'
import { processorText as words } from '#shared/text/processor-activities'
import { localToday } from '../../parts/findings/local-today.ts'
import { stateTone } from '../../parts/findings/severity-tone.ts'
import type { Turns } from './ProcessorSheet.tsx'
import { useDeeds } from './use-deeds.ts'

type ProcessorHeaderProps = { readonly loaded: ProcessorActivitySheet; readonly turns: Turns }

/** Reference, name and state of the activity, and what can be done with it as a whole. */
export function ProcessorHeader({ loaded, turns }: ProcessorHeaderProps) {
  const { refNo, name } = loaded.activity
  const state = recordState(loaded.findings)
  return (
    <PageHeader
      back={
        <Button kind="plain" icon={<ArrowLeft aria-hidden="true" />} onPress={turns.onBack}>
          {words.back}
        </Button>
      }
      title={
        <span className="line-clamp-2">
          <span className="text-ink-faint">{refNo}</span> <bdi>{name}</bdi>
        </span>
      }
      pinned={
        <>
          <RecordTitle refNo={refNo} name={name} />
          <StateMark tone={stateTone[state]} label={stateText[state].name} />
        </>
      }
      state={<StateLine loaded={loaded} />}
      viewMenu={<Turning turns={turns} />}
      primaryAction={<More loaded={loaded} />}
    />
  )
}

function StateLine({
  loaded: { activity, findings, answers },
}: Pick<ProcessorHeaderProps, 'loaded'>) {
  const state = recordState(findings)
  const open = needsYou(findings, answers, localToday()).length
  return (
    <span className="flex flex-wrap items-center gap-x-4">
      <StateMark tone={stateTone[state]} label={stateText[state].name} />
      <span>{statusWords[activity.status]}</span>
      <span>{words.findings(open, findings.length - open)}</span>
    </span>
  )
}

function Turning({ turns }: Pick<ProcessorHeaderProps, 'turns'>) {
  return (
    <>
      <IconButton
        label={words.previous}
        shortcut="Alt+↑"
        icon={<ChevronUp aria-hidden="true" />}
        isDisabled={turns.previous === null}
        onPress={turns.onPrevious}
      />
      <IconButton
        label={words.next}
        shortcut="Alt+↓"
        icon={<ChevronDown aria-hidden="true" />}
        isDisabled={turns.next === null}
        onPress={turns.onNext}
      />
    </>
  )
}

function More({ loaded: { activity } }: Pick<ProcessorHeaderProps, 'loaded'>) {
  const deeds = useDeeds()
  return (
    <MenuButton label={words.more}>
      <MenuItem id="duplicate" label={words.duplicate} onAction={() => deeds.duplicate(activity)} />
      <MenuItem id="remove" label={words.remove} onAction={() => deeds.remove(activity)} />
    </MenuButton>
  )
}
