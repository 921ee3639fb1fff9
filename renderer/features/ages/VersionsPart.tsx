import { Button } from '#ui/actions/Button'
import { AGE_TABLE } from '#shared/domain/ages/table'
import type { AgeRow } from '#shared/ipc/ages'
import { agesText as words, versionLine } from '#shared/text/ages'
import { nextVersion } from './age-draft.ts'
import type { AgeForm } from './age-form.ts'
import { AgePart } from './AgePart.tsx'
import { VersionFields } from './VersionFields.tsx'

type VersionsPartProps = { readonly row: AgeRow; readonly form: AgeForm }

/** Every age a country has had, the earliest first, and what came with the program where it was changed. */
export function VersionsPart({ row, form }: VersionsPartProps) {
  const { versions } = form.draft
  const shipped = AGE_TABLE.find(({ country }) => country === row.country)?.versions ?? []
  const without = (id: string) => versions.filter((each) => each.id !== id)
  return (
    <AgePart section={words.sections.versions}>
      {row.own ? (
        <p className="text-12 text-ink-faint">{words.shipped(shipped.map(versionLine))}</p>
      ) : null}
      {versions.map(({ id }, place) => (
        <VersionFields
          key={`${id} ${form.round}`}
          form={form}
          place={place}
          onRemove={() => form.change({ versions: without(id) })}
        />
      ))}
      <div className="-ml-2">
        <Button
          kind="plain"
          onPress={() =>
            form.change({ versions: [...versions, nextVersion(versions, crypto.randomUUID())] })
          }
        >
          {words.addVersion}
        </Button>
      </div>
    </AgePart>
  )
}
