import { useNavigate } from '@tanstack/react-router'
import { ArrowLeft } from 'lucide-react'
import { Button } from '#ui/actions/Button'
import { PageHeader } from '#ui/frame/PageHeader'
import { settingsText } from '#shared/text/settings'
import { SectionsFrame, type SectionsFrameProps } from './SectionsFrame.tsx'

export type SettingsFrameProps = SectionsFrameProps & {
  readonly title: string
  readonly state: string
}

/** The settings of one register: what they say in short, the way back to all settings, and the sections. */
export function SettingsFrame({ title, state, ...sections }: SettingsFrameProps) {
  return (
    <>
      <PageHeader back={<BackToSettings />} title={title} state={state} />
      <SectionsFrame {...sections} />
    </>
  )
}

function BackToSettings() {
  const navigate = useNavigate()
  return (
    <Button
      kind="plain"
      icon={<ArrowLeft aria-hidden="true" />}
      onPress={() => void navigate({ to: '/settings' })}
    >
      {settingsText.title}
    </Button>
  )
}
