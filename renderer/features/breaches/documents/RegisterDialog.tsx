import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { DateField } from '#ui/fields/DateField'
import { Dialog } from '#ui/layers/Dialog'
import { controls } from '#shared/text/controls'
import { registerDialogText as words } from '#shared/text/breach-documents'
import { call, useQuery } from '../../../call.ts'
import { runExport } from '../../../parts/exchange/use-exports.ts'
import { IssuedVersions } from './IssuedVersions.tsx'
import { usePrinting } from './print-document.ts'
import { PrintingBar } from './PrintingBar.tsx'

export type RegisterDialogProps = { readonly onClose: () => void }
type Format = 'csv' | 'xlsx'

/** Issues the register of a period, or gives it out as a table. GDPR art. 33(5). */
export function RegisterDialog({ onClose }: RegisterDialogProps) {
  const [days, setDays] = useState<{ from: string | null; to: string | null }>(ALWAYS)
  const [isTypedWell, setTypedWell] = useState({ from: true, to: true })
  const printing = usePrinting()
  const isMaking = printing.progress !== null
  const isOrdered = days.from === null || days.to === null || days.from <= days.to
  const isReady = isOrdered && isTypedWell.from && isTypedWell.to && !isMaking
  const print = { kind: 'register', period: days } as const
  const issue = async () => {
    if (await printing.issue(print)) onClose()
  }
  const table = (format: Format) =>
    void runExport(() => call('breaches:export-table', { format, period: days }))
  const dayField = (end: 'from' | 'to') => ({
    label: words[end],
    value: days[end],
    onChange: (day: string | null, problem: unknown) => {
      setDays({ ...days, [end]: day })
      setTypedWell({ ...isTypedWell, [end]: problem === null })
    },
  })
  const leave = () => (isMaking ? printing.cancel() : onClose())
  return (
    <Dialog
      title={words.title}
      isOpen
      isHeld={isMaking}
      onClose={leave}
      actions={
        <>
          <Button onPress={leave}>{controls.cancel}</Button>
          <Button isDisabled={!isReady} onPress={() => table('csv')}>
            {words.csv}
          </Button>
          <Button isDisabled={!isReady} onPress={() => table('xlsx')}>
            {words.xlsx}
          </Button>
          <Button isDisabled={!isReady} onPress={() => void printing.draft(print)}>
            {words.draft}
          </Button>
          <Button
            kind="primary"
            isBusy={isMaking}
            isDisabled={!isReady && !isMaking}
            onPress={() => void issue()}
          >
            {words.issue}
          </Button>
        </>
      }
    >
      <div className="flex flex-wrap gap-4">
        <DateField {...dayField('from')} />
        <DateField {...dayField('to')} error={isOrdered ? undefined : words.order} />
      </div>
      <p className="text-13 text-ink-soft">{words.periodHint}</p>
      <p className="text-13 text-ink-soft">{words.hint}</p>
      <EarlierRegisters />
      <PrintingBar progress={printing.progress} />
    </Dialog>
  )
}

const ALWAYS = { from: null, to: null }

function EarlierRegisters() {
  const registers = useQuery('breaches:issued-registers', undefined).data
  const settings = useQuery('breaches:settings', undefined).data
  if (!registers || registers.length === 0 || !settings) return null
  return (
    <section className="flex flex-col gap-1">
      <h3 className="text-14 font-semibold text-ink">{words.versions}</h3>
      <IssuedVersions documents={registers} timeZone={settings.timeZone} />
    </section>
  )
}
