import { useState } from 'react'
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { Button } from '#ui/actions/Button'
import { IconButton } from '#ui/actions/IconButton'
import { VisuallyHidden } from '#ui/marks/VisuallyHidden'
import { DefinitionRow } from '#ui/sheet/DefinitionRow'
import { rowBodyClass, RowHeading, RowValue, SheetRow } from '#ui/sheet/SheetRow'
import { holidaysOfYear, isCovered } from '#shared/domain/holidays/calendar'
import type { Holiday } from '#shared/domain/holidays/calendar'
import { caseRules } from '#shared/domain/requests/case-rules'
import { weekdayOf } from '#shared/domain/values/day'
import { WEEKDAYS } from '#shared/text/dates'
import { holidaysText } from '#shared/text/holidays'
import { requestSettingsText } from '#shared/text/request-settings'
import { localToday } from '../../parts/findings/local-today.ts'
import { runWithUndo } from '../../parts/history/undo-toast.ts'
import { formatDate } from '../../ui/format-date.ts'
import { AddHoliday } from './AddHoliday.tsx'
import { SettingsPart } from './SettingsPart.tsx'
import type { SectionProps } from './use-settings-fields.tsx'

const words = requestSettingsText.holidays

/** The days off of a year, from the table and by the officer's hand. Reg. 1182/71 art. 2(1), 3(4). */
export function HolidaysSection({ loaded, fields }: SectionProps) {
  const [year, setYear] = useState(() => Number(localToday().slice(0, 4)))
  const { calendar } = caseRules(loaded.settings, loaded.registerCountry)
  const days = holidaysOfYear(year, calendar)
  const counted = days.filter(({ origin }) => origin !== 'removed').length
  return (
    <SettingsPart id="holidays">
      <DefinitionRow
        label={words.year}
        id={fields.rowId('addedHolidays')}
        notes={
          <>
            {fields.notes('addedHolidays')}
            {fields.notes('removedHolidays')}
          </>
        }
      >
        <span className="-my-1 flex flex-wrap items-center gap-x-2">
          <YearTurn year={year} onTurn={setYear} />
          <span className="text-ink-soft">{words.count(counted)}</span>
          <AddHoliday fields={fields} />
        </span>
        {isCovered(year) ? null : (
          <span className="block text-12 text-ink-faint">{holidaysText.covered}</span>
        )}
      </DefinitionRow>
      <ul aria-label={words.list(year)}>
        {days.map((holiday) => (
          <HolidayRow key={holiday.day} holiday={holiday} fields={fields} />
        ))}
      </ul>
      <p className="max-w-column pt-3 text-12 text-ink-soft">{holidaysText.check}</p>
      <p className="max-w-column pt-1 text-12 text-ink-faint select-text">
        {holidaysText.attribution} {holidaysText.attributionLink}
      </p>
    </SettingsPart>
  )
}

type YearTurnProps = { readonly year: number; readonly onTurn: (year: number) => void }

function YearTurn({ year, onTurn }: YearTurnProps) {
  return (
    <span className="-ml-2 flex items-center">
      <IconButton
        label={words.previous(year - 1)}
        icon={<ChevronLeft aria-hidden="true" />}
        onPress={() => onTurn(year - 1)}
      />
      <span aria-live="polite" className="font-semibold tabular-nums">
        {year}
      </span>
      <IconButton
        label={words.next(year + 1)}
        icon={<ChevronRight aria-hidden="true" />}
        onPress={() => onTurn(year + 1)}
      />
    </span>
  )
}

type HolidayRowProps = Pick<SectionProps, 'fields'> & { readonly holiday: Holiday }

function HolidayRow({ holiday, fields }: HolidayRowProps) {
  const { day, name, origin } = holiday
  const isGone = origin === 'removed'
  return (
    <li>
      <SheetRow>
        <div className={rowBodyClass}>
          <RowHeading>
            <span className="text-13 text-ink-soft tabular-nums">{formatDate(day)}</span>
          </RowHeading>
          <RowValue>
            <div className="-my-1 flex flex-wrap items-center gap-x-3 text-14">
              <span className={`min-w-0 grow ${isGone ? 'text-ink-faint' : 'text-ink'}`}>
                <bdi>{name}</bdi>
                <span className="ml-2 text-12 text-ink-faint">
                  {WEEKDAYS[weekdayOf(day) - 1]}
                  {origin === 'table' ? '' : `; ${holidaysText.origins[origin].toLowerCase()}`}
                </span>
              </span>
              <HolidayDeed holiday={holiday} fields={fields} />
            </div>
          </RowValue>
        </div>
      </SheetRow>
    </li>
  )
}

function HolidayDeed({ holiday: { day, name, origin }, fields }: HolidayRowProps) {
  const deeds = {
    table: {
      label: words.takeAway,
      said: words.takenAway(name),
      run: () =>
        fields.update(({ removedHolidays }) => ({ removedHolidays: [...removedHolidays, day] })),
    },
    removed: {
      label: words.bringBack,
      said: words.broughtBack(name),
      run: () =>
        fields.update(({ removedHolidays }) => ({
          removedHolidays: removedHolidays.filter((each) => each !== day),
        })),
    },
    added: {
      label: words.removeOwn,
      said: words.removedOwn(name),
      run: () =>
        fields.update(({ addedHolidays }) => ({
          addedHolidays: addedHolidays.filter((each) => each.day !== day),
        })),
    },
  }
  const { label, said, run } = deeds[origin]
  return (
    <Button kind="plain" onPress={() => void runWithUndo(run, said)}>
      {label}
      <VisuallyHidden>{name}</VisuallyHidden>
    </Button>
  )
}
