import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react'
import { parseDate as parseIsoDate } from '@internationalized/date'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarHeading,
  Dialog,
  DialogTrigger,
  Popover,
} from 'react-aria-components'
import { controls } from '#shared/text/controls'

export type CalendarButtonProps = {
  readonly label: string
  readonly value: string | null
  readonly onChoose: (isoDate: string) => void
  readonly isDisabled?: boolean
}

/** Opens a month to choose a day from, for those who would rather not type it. */
export function CalendarButton({ label, value, onChoose, isDisabled }: CalendarButtonProps) {
  return (
    <DialogTrigger>
      <Button
        aria-label={controls.openCalendar(label)}
        isDisabled={isDisabled}
        className="grid size-6 shrink-0 place-items-center rounded-mark text-ink-faint hover:text-ink"
      >
        <CalendarDays aria-hidden="true" className="size-4" />
      </Button>
      <Popover offset={4} placement="bottom end" className="layer p-3">
        <Dialog aria-label={controls.calendar} className="outline-none">
          {({ close }) => (
            <MonthSheet
              label={label}
              value={value}
              onChoose={(isoDate) => {
                onChoose(isoDate)
                close()
              }}
            />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

function MonthSheet({ label, value, onChoose }: Omit<CalendarButtonProps, 'isDisabled'>) {
  return (
    <Calendar
      aria-label={label}
      autoFocus
      value={value ? parseIsoDate(value) : null}
      onChange={(date) => onChoose(date.toString())}
    >
      <header className="flex items-center gap-1 pb-2">
        <CalendarHeading className="grow text-14 font-semibold" />
        <Button slot="previous" aria-label={controls.previousMonth} className={turnClass}>
          <ChevronLeft aria-hidden="true" className="size-4" />
        </Button>
        <Button slot="next" aria-label={controls.nextMonth} className={turnClass}>
          <ChevronRight aria-hidden="true" className="size-4" />
        </Button>
      </header>
      <CalendarGrid
        weekdayStyle="short"
        className="text-13 [&_th]:pb-1 [&_th]:text-12 [&_th]:font-normal [&_th]:text-ink-faint"
      >
        {(date) => <CalendarCell date={date} className={dayClass} />}
      </CalendarGrid>
    </Calendar>
  )
}

const turnClass = 'grid size-7 place-items-center rounded-mark text-ink-soft hover:bg-hover'
const dayClass =
  'grid size-8 cursor-default place-items-center rounded-mark hover:bg-hover selected:bg-accent selected:text-on-accent outside-month:invisible disabled:text-ink-faint'
