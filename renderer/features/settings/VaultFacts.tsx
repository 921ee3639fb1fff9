import { useQuery as useTanstackQuery } from '@tanstack/react-query'
import { settingsText as words } from '#shared/text/settings'
import { call } from '../../call.ts'
import { formatInstant } from '../../ui/format-date.ts'

/** Name, folder and age of the open vault. */
export function VaultFacts() {
  const { data } = useTanstackQuery({
    queryKey: ['vault:status'],
    queryFn: () => call('vault:status', undefined),
  })
  if (!data?.unlocked) return null
  const facts: [string, string][] = [
    [words.name, data.unlocked.name],
    [words.folder, data.folder?.path ?? ''],
    [words.created, formatInstant(data.unlocked.createdAt)],
    [words.version, data.appVersion],
  ]
  return (
    <dl className="grid grid-cols-[10rem_1fr] gap-y-2 text-14">
      {facts.map(([label, value]) => (
        <div key={label} className="contents">
          <dt className="text-ink-soft">{label}</dt>
          <dd dir="auto" className="text-ink select-text">
            {value}
          </dd>
        </div>
      ))}
    </dl>
  )
}
