import { useState, type FormEvent, type ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { Button } from '#ui/actions/Button'
import { TextField } from '#ui/fields/TextField'
import { PageHeader } from '#ui/frame/PageHeader'
import { showToast } from '#ui/layers/Toast'
import { orNull } from '#shared/domain/values/text'
import { problemText } from '#shared/text/problems'
import { settingsText as words } from '#shared/text/settings'
import { vaultText } from '#shared/text/vault'
import { useCommand, useLoaded } from '../../call.ts'
import { ExportMenu } from '../../parts/exchange/ExportMenu.tsx'
import { RecoveryKey } from '../../parts/recovery/RecoveryKey.tsx'
import { VaultFacts } from './VaultFacts.tsx'

/** What the vault knows about itself and about the officer. */
export function SettingsPage() {
  const [recoveryKey, setRecoveryKey] = useState<string | null>(null)
  const renew = useCommand('vault:replace-recovery-key')
  if (recoveryKey !== null) {
    return (
      <>
        <PageHeader title={vaultText.recovery.title} state={vaultText.recovery.intro} />
        <div className="px-6 pt-4 pb-12">
          <RecoveryKey recoveryKey={recoveryKey} onDone={() => setRecoveryKey(null)} />
        </div>
      </>
    )
  }
  return (
    <>
      <PageHeader title={words.title} state={words.state} />
      <div className="flex max-w-column flex-col gap-10 px-6 pt-4 pb-12">
        <Part title={words.vault}>
          <VaultFacts />
        </Part>
        <Part title={words.you}>
          <OfficerName />
        </Part>
        <RegisterLink name="requests" />
        <RegisterLink name="deletions" />
        <RegisterLink name="breaches" />
        <RegisterLink name="retention" />
        <Part title={words.recovery}>
          <p className="text-14 text-ink-soft">{words.renewHint}</p>
          <div>
            <Button
              isBusy={renew.isPending}
              onPress={() => renew.mutate(undefined, { onSuccess: setRecoveryKey })}
            >
              {words.renew}
            </Button>
          </div>
        </Part>
        <Part title={words.exports}>
          <p className="text-14 text-ink-soft">{words.exportsHint}</p>
          <div>
            <ExportMenu ids={null} />
          </div>
        </Part>
      </div>
    </>
  )
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="border-b border-hairline pb-1 text-16 font-semibold text-ink">{title}</h2>
      {children}
    </section>
  )
}

/** The settings of one register have a page of their own. */
function RegisterLink({
  name,
}: {
  readonly name: 'requests' | 'deletions' | 'breaches' | 'retention'
}) {
  return (
    <Part title={words[name]}>
      <p className="text-14 text-ink-soft">{words[`${name}Hint`]}</p>
      <Link to={`/settings/${name}`} className="self-start text-14 text-accent underline">
        {words[`${name}Link`]}
      </Link>
    </Part>
  )
}

function OfficerName() {
  const kept = useLoaded('preferences:read', { name: 'officer' })
  const [name, setName] = useState(typeof kept === 'string' ? kept : '')
  const save = useCommand('preferences:write')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate(
      { name: 'officer', value: orNull(name) },
      { onSuccess: () => showToast({ title: words.savedName }) },
    )
  }
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <TextField
        label={words.officer}
        description={words.officerHint}
        autoComplete="off"
        value={name}
        onChange={setName}
        error={save.error ? problemText.malformed : undefined}
      />
      <div>
        <Button type="submit" isBusy={save.isPending}>
          {words.save}
        </Button>
      </div>
    </form>
  )
}
