import {
  BookText,
  Building2,
  History,
  Hourglass,
  Inbox,
  ListChecks,
  Lock,
  Rows3,
  Settings,
  ShieldAlert,
  TriangleAlert,
  UserX,
} from 'lucide-react'
import { useRouterState } from '@tanstack/react-router'
import { IconButton } from '#ui/actions/IconButton'
import { Sidebar, SidebarGroup } from '#ui/frame/Sidebar'
import { SidebarLink } from '#ui/frame/SidebarLink'
import { VaultFoot } from '#ui/frame/VaultFoot'
import { Wordmark } from '#ui/frame/Wordmark'
import type { VaultInfo } from '#shared/ipc/vault'
import { frameText } from '#shared/text/frame'
import { vaultText } from '#shared/text/vault'
import { lockVault } from './lock-vault.ts'
import { useWaiting } from './use-waiting.ts'

/** The registers in order, what needs the officer in each, and the lock at the foot. */
export function RegistersSidebar({ vault }: { readonly vault: VaultInfo }) {
  const path = useRouterState({ select: (state) => state.location.pathname })
  const waiting = useWaiting()
  const link = (to: string, label: string, icon: React.ReactNode, count = 0) => (
    <SidebarLink
      href={`#${to}`}
      label={label}
      icon={icon}
      count={count}
      isCurrent={path.startsWith(`/${to.split('/')[1]}`)}
    />
  )
  return (
    <Sidebar
      label={frameText.registers}
      head={<Wordmark name={vaultText.product} />}
      foot={
        <VaultFoot
          name={vault.name}
          action={
            <IconButton label={frameText.lock} icon={<Lock />} onPress={() => void lockVault()} />
          }
        />
      }
    >
      <SidebarGroup>
        {link('/activities', frameText.activities, <Rows3 />, waiting.activities)}
        {link(
          '/processor-activities',
          frameText.processorActivities,
          <Building2 />,
          waiting.processorActivities,
        )}
        {link('/requests', frameText.requests, <Inbox />, waiting.requests)}
        {link('/deletions', frameText.deletions, <UserX />, waiting.deletions)}
        {link('/breaches', frameText.breaches, <ShieldAlert />, waiting.breaches)}
        {link('/retention', frameText.retention, <Hourglass />, waiting.retention)}
        {link('/register', frameText.register, <BookText />, waiting.register)}
        {link('/findings', frameText.findings, <TriangleAlert />, waiting.findings)}
        {link('/catalogues/data-category', frameText.lists, <ListChecks />)}
        {link('/journal', frameText.journal, <History />)}
      </SidebarGroup>
      <SidebarGroup>{link('/settings', frameText.settings, <Settings />)}</SidebarGroup>
    </Sidebar>
  )
}
