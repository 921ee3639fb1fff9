import { useState } from 'react'
import { Button } from '#ui/actions/Button'
import { DateField } from '#ui/fields/DateField'
import { TextField } from '#ui/fields/TextField'
import { Popover } from '#ui/layers/Popover'
import { hasInk } from '#shared/domain/values/text'
import { requestSettingsText } from '#shared/text/request-settings'
import type { SectionProps } from './use-settings-fields.tsx'

const words = requestSettingsText.holidays

type AddHolidayProps = Pick<SectionProps, 'fields'>

/** Adds a day off that the table does not know, such as a one-off holiday. Reg. 1182/71 art. 2(1). */
export function AddHoliday({ fields }: AddHolidayProps) {
  return (
    <Popover label={words.add} trigger={<Button kind="plain">{words.add}</Button>}>
      {(close) => <HolidayForm fields={fields} onDone={close} />}
    </Popover>
  )
}

function HolidayForm({ fields, onDone }: AddHolidayProps & { readonly onDone: () => void }) {
  const [day, setDay] = useState<string | null>(null)
  const [name, setName] = useState('')
  const [isTried, setTried] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const add = async () => {
    setTried(true)
    if (day === null || !hasInk(name)) return
    const problem = await fields.update(({ addedHolidays }) => ({
      addedHolidays: [
        ...addedHolidays.filter((each) => each.day !== day),
        { day, name: name.trim() },
      ],
    }))
    if (problem) setRefused(problem.message)
    else onDone()
  }
  const dayMissing = isTried && day === null ? words.dayMissing : null
  const nameMissing = isTried && !hasInk(name) ? words.nameMissing : null
  return (
    <form
      className="flex flex-col gap-3"
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <DateField label={words.day} value={day} onChange={setDay} error={dayMissing} autoFocus />
      <TextField
        label={words.addName}
        value={name}
        onChange={setName}
        error={nameMissing ?? refused}
      />
      <Button kind="primary" type="submit">
        {words.addButton}
      </Button>
    </form>
  )
}
