import { InlineDate } from '#ui/inline/InlineDate'
import { InlineText } from '#ui/inline/InlineText'
import { StateMark } from '#ui/marks/StateMark'
import type { FollowUpTask } from '#shared/domain/breaches/breach'
import { daysBetween } from '#shared/domain/values/day'
import { breachSheetText, taskFieldText } from '#shared/text/breach-sheet'
import { asText } from '../../../parts/fields/field-kinds.ts'
import { ItemGroup } from '../../../parts/fields/ItemGroup.tsx'
import { listFields } from '../../../parts/fields/item-fields.ts'
import { ListHead } from '../../../parts/fields/ListHead.tsx'
import { AddByName } from '../../../parts/naming/AddByName.tsx'
import { formatDate } from '../../../ui/format-date.ts'
import { BreachPart } from './BreachPart.tsx'
import type { PartProps } from './breach-sheet.ts'

const words = breachSheetText.lessons

/** What was learnt, and what is left to do, by whom and when. GDPR art. 33(5). */
export function LessonsSection({ sheet }: PartProps) {
  const { fields } = sheet
  return (
    <BreachPart id="lessons">
      <InlineText {...asText(fields.field('lessons'))} isMultiline description={words.hint} />
      <TaskHead sheet={sheet} />
      {listFields(fields, 'tasks').items.map(({ item, place, field, remove }) => (
        <ItemGroup
          key={place}
          label={item.doneOn === null ? words.task(place + 1) : words.taskDone(place + 1)}
          title={item.what ?? words.task(place + 1)}
          onRemove={remove}
          removed={words.removed}
        >
          <InlineText {...asText(field('what', taskFieldText.what))} />
          <InlineText {...asText(field('owner', taskFieldText.owner))} />
          <InlineDate
            {...field('dueOn', taskFieldText.dueOn)}
            description={<TaskStanding task={item} today={sheet.today} />}
          />
          <InlineDate {...field('doneOn', taskFieldText.doneOn)} />
        </ItemGroup>
      ))}
    </BreachPart>
  )
}

function TaskHead({ sheet: { breach, fields } }: PartProps) {
  const { id, label, notes } = fields.field('tasks')
  const { tasks } = breach
  const open = tasks.filter(({ doneOn }) => doneOn === null).length
  const count = words.tasks(tasks.length)
  const add = (what: string) =>
    listFields(fields, 'tasks').add({ ...NEW_TASK, id: crypto.randomUUID(), what: what || null })
  return (
    <ListHead
      {...{ id, label, notes }}
      isEmpty={tasks.length === 0}
      state={open === 0 ? count : `${count}, ${words.open(open)}`}
      action={<AddByName action={words.add} label={words.what} onAdd={add} />}
    />
  )
}

const NEW_TASK = { owner: null, dueOn: null, doneOn: null }

type TaskStandingProps = { readonly task: FollowUpTask; readonly today: string }

/** What an open task’s day means today, in words. */
function TaskStanding({ task: { dueOn, doneOn }, today }: TaskStandingProps) {
  if (doneOn !== null || dueOn === null || dueOn > today) return null
  if (dueOn === today) return <StateMark tone="warning" label={words.today} />
  const days = daysBetween(dueOn, today)
  return <StateMark tone="warning" label={words.overdue(formatDate(dueOn), days)} />
}
