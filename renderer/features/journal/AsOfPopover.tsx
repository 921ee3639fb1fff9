import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { DateField } from '#ui/fields/DateField'
import { TextField } from '#ui/fields/TextField'
import { Popover } from '#ui/layers/Popover'
import { journalText as words } from '#shared/text/journal'
import { localToday } from '../../parts/findings/local-today.ts'
import { endOfMinute, isTime } from './as-of-moment.ts'

type AsOfPopoverProps = {
  /** Gets the instant to look back to. */
  readonly onShow: (at: string) => void
}

const END_OF_DAY = '23:59'

/** Asks for the day and time to look back to. */
export function AsOfPopover({ onShow }: AsOfPopoverProps) {
  return (
    <Popover label={words.asOf} placement="bottom end" trigger={<Button>{words.asOf}</Button>}>
      {(close) => (
        <MomentForm
          onShow={(at) => {
            close()
            onShow(at)
          }}
        />
      )}
    </Popover>
  )
}

function MomentForm({ onShow }: AsOfPopoverProps) {
  const [day, setDay] = useState<string | null>(localToday())
  const [time, setTime] = useState(END_OF_DAY)
  const [isChecked, setChecked] = useState(false)
  const show = () => {
    setChecked(true)
    if (day !== null && isTime(time)) onShow(endOfMinute(day, time))
  }
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        show()
      }}
    >
      <DateField
        autoFocus
        label={words.asOfDay}
        value={day}
        onChange={setDay}
        error={isChecked && day === null ? words.noDay : null}
      />
      <TextField
        label={words.asOfTime}
        value={time}
        onChange={setTime}
        description={words.asOfTimeHint}
        error={isChecked && !isTime(time) ? words.badTime : null}
      />
      <div>
        <Button kind="primary" type="submit">
          {words.showAsOf}
        </Button>
      </div>
    </form>
  )
}
