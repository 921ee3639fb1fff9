import '../native-bytes.ts'
import { useLocation } from '@tanstack/react-router'
import { aDesk } from '#support/desk'
import { openRoutes, type OpenedWindow } from '../open-routes.tsx'

export type OpenedPage = OpenedWindow

/** A page of lists over the real dispatcher and an encrypted vault; sheets are only places to go to. */
export async function openPage(
  path: string,
  Page: () => React.ReactNode,
  start: 'example' | 'empty' = 'example',
): Promise<OpenedPage> {
  const others = [
    '/activities/$id',
    '/processor-activities/$id',
    '/register',
    '/retention/rules/$id',
  ]
  const places = Object.fromEntries(others.map((at) => [at, Elsewhere]))
  return openRoutes({ [path]: Page, ...places }, path, await aDesk(start))
}

function Elsewhere() {
  return <h1>At {useLocation().href}</h1>
}
