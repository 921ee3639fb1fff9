import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import type { User } from './use-users.ts'

const linkClass = 'flex gap-2 rounded-mark py-1 text-13 text-accent hover:underline'

/** The records that use an entry, each a way to it. */
export function UserLinks({ users }: { readonly users: readonly User[] }) {
  return (
    <ul>
      {users.map((user) => (
        <li key={`${user.page ?? ''} ${user.refNo}`}>
          <UserLink user={user}>
            <span className="shrink-0">{user.refNo}</span>
            <bdi className="min-w-0 text-ink">{user.name}</bdi>
          </UserLink>
        </li>
      ))}
    </ul>
  )
}

type UserLinkProps = { readonly user: User; readonly children: ReactNode }

function UserLink({ user: { page, id }, children }: UserLinkProps) {
  if (page === 'activity')
    return (
      <Link to="/activities/$id" params={{ id }} className={linkClass}>
        {children}
      </Link>
    )
  if (page === 'processor-activity')
    return (
      <Link to="/processor-activities/$id" params={{ id }} className={linkClass}>
        {children}
      </Link>
    )
  if (page === 'retention-rule')
    return (
      <Link to="/retention/rules/$id" params={{ id }} className={linkClass}>
        {children}
      </Link>
    )
  if (page === 'breach')
    return (
      <Link to="/breaches/$id" params={{ id }} className={linkClass}>
        {children}
      </Link>
    )
  return <span className="flex gap-2 py-1 text-13">{children}</span>
}
