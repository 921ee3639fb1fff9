import { useEffect, useState } from 'react'
import { Button } from '#ui/actions/Button'
import { CheckField } from '#ui/fields/CheckField'
import { RadioField } from '#ui/fields/RadioField'
import { TextField } from '#ui/fields/TextField'
import { Dialog } from '#ui/layers/Dialog'
import { ProgressBar } from '#ui/marks/ProgressBar'
import { orNull } from '#shared/domain/values/text'
import type { ReportOptions } from '#shared/ipc/exchange'
import { controls } from '#shared/text/controls'
import { exportingText } from '#shared/text/exporting'
import { call, onAppEvent } from '../../call.ts'
import { runExport } from './use-exports.ts'

type PdfDialogProps = {
  readonly ids: string[] | null
  readonly isOpen: boolean
  readonly onClose: () => void
}

const words = exportingText.dialog

/** Asks what the document should show, then makes it with progress and a way out. */
export function PdfDialog({ ids, isOpen, onClose }: PdfDialogProps) {
  const [options, setOptions] = useState(DEFAULTS)
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null)
  useEffect(
    () =>
      onAppEvent((event) => event.kind === 'progress' && event.job === 'pdf' && setProgress(event)),
    [],
  )
  const isMaking = progress !== null
  const submit = async () => {
    setProgress({ done: 0, total: 0 })
    const { authority, fileReference, onlyChosen, ...rest } = options
    await runExport(() =>
      call('exports:pdf', {
        ...rest,
        recipientAuthority: orNull(authority),
        fileReference: orNull(fileReference),
        activityIds: onlyChosen ? ids : null,
      }),
    )
    setProgress(null)
    onClose()
  }
  const cancel = () => (isMaking ? void call('exports:cancel-pdf', undefined) : onClose())
  return (
    <Dialog
      title={words.title}
      isOpen={isOpen}
      onClose={cancel}
      isHeld={isMaking}
      actions={
        <>
          <Button onPress={cancel}>{controls.cancel}</Button>
          <Button kind="primary" isBusy={isMaking} onPress={() => void submit()}>
            {words.submit}
          </Button>
        </>
      }
    >
      <ReportFields ids={ids} options={options} onChange={setOptions} />
      {progress ? (
        <ProgressBar
          label={words.making}
          value={progress.total === 0 ? null : progress.done / progress.total}
          valueText={progress.total === 0 ? undefined : words.page(progress.done, progress.total)}
        />
      ) : null}
    </Dialog>
  )
}

const DEFAULTS = {
  part: 'controller' as ReportOptions['part'],
  withFindings: false,
  withStaffNames: true,
  authority: '',
  fileReference: '',
  onlyChosen: false,
}

type ReportFieldsProps = {
  readonly ids: string[] | null
  readonly options: typeof DEFAULTS
  readonly onChange: (options: typeof DEFAULTS) => void
}

function ReportFields({ ids, options, onChange }: ReportFieldsProps) {
  const set = (change: Partial<typeof DEFAULTS>) => onChange({ ...options, ...change })
  return (
    <>
      <RadioField
        label={words.part}
        choices={[
          { id: 'controller', label: words.controller },
          { id: 'processor', label: words.processor },
        ]}
        value={options.part}
        onChange={(part) => set({ part })}
      />
      {ids ? (
        <RadioField
          label={words.scope}
          choices={[
            { id: 'all', label: words.all },
            { id: 'chosen', label: words.chosen(ids.length) },
          ]}
          value={options.onlyChosen ? 'chosen' : 'all'}
          onChange={(scope) => set({ onlyChosen: scope === 'chosen' })}
        />
      ) : null}
      <CheckField
        label={words.withFindings}
        description={words.withFindingsHint}
        isChecked={options.withFindings}
        onChange={(withFindings) => set({ withFindings })}
      />
      <CheckField
        label={words.withStaffNames}
        description={words.withStaffNamesHint}
        isChecked={options.withStaffNames}
        onChange={(withStaffNames) => set({ withStaffNames })}
      />
      <TextField
        label={words.authority}
        description={words.authorityHint}
        value={options.authority}
        onChange={(authority) => set({ authority })}
      />
      <TextField
        label={words.fileReference}
        value={options.fileReference}
        onChange={(fileReference) => set({ fileReference })}
      />
      <p className="text-13 text-ink-soft">{exportingText.notEncrypted}</p>
    </>
  )
}
