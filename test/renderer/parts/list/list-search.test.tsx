import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { ListSearch } from '../../../../renderer/parts/list/ListSearch.tsx'
import type { List } from '../../../../renderer/parts/list/list.ts'
import { firstView } from '../../../../renderer/parts/list/list-view.ts'

function aList(isArranged: boolean, searched: string[]): List<object> {
  const list: Partial<List<object>> = {
    gridId: 'grid',
    isArranged,
    view: firstView([], []),
    setView: (change) => searched.push(change(firstView([], [])).search),
  }
  // The cast: the search looks at nothing else of a list.
  return list as List<object>
}

it('takes no search while it would be lost, and every letter afterwards', async () => {
  const searched: string[] = []
  const shown = render(<ListSearch list={aList(false, searched)} id="search" label="Search" />)
  await userEvent.type(screen.getByRole('searchbox'), 'a')
  expect(searched).toEqual([])
  shown.rerender(<ListSearch list={aList(true, searched)} id="search" label="Search" />)
  await userEvent.type(screen.getByRole('searchbox'), 'b')
  expect(searched).toEqual(['b'])
})
