import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { StateCell } from '../../../renderer/features/deletions/StateCell.tsx'

it.each([
  [1, 'Closed'],
  [12, 'Closed stands for 12 cases'],
])('a record of %s tells for how many cases it stands', (cases, words) => {
  const { container } = render(<StateCell row={{ state: 'CLOSED', cases }} />)
  expect(container.textContent).toBe(words)
})
