import '../native-bytes.ts'
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { EVIDENCE_FIELDS, evidenceFieldWords } from '#shared/text/deletion-evidence'
import { CLOSED, NOTHING_FOUND, TO_DELETION } from '#support/deletion-story'
import { LISTED, openDeletion, section } from './open-deletion.tsx'

describe('the evidence record', () => {
  it('shows every field as it would be sealed, empty ones as not recorded', async () => {
    const { kept } = await openDeletion()
    const evidence = section('Evidence record')
    evidence.getByText(/as it would be sealed now/)
    for (const field of EVIDENCE_FIELDS) evidence.getByText(evidenceFieldWords[field].label)
    evidence.getByText((await kept()).caseId)
    evidence.getByText('Lithuania')
    evidence.getByText('14 years')
    expect(evidence.getAllByText('Not recorded').length).toBeGreaterThan(5)
    expect(evidence.queryByText('Digest (SHA-256)')).toBeNull()
  })
})

describe('a sealed case', () => {
  const sealed = { patch: LISTED, events: [...TO_DELETION, NOTHING_FOUND, CLOSED] }

  it('can only be read', async () => {
    await openDeletion(sealed)
    for (const name of ['Signal', 'Age', 'What is deleted', 'What has to stay', 'Links']) {
      const part = section(name)
      expect(part.queryByRole('textbox')).toBeNull()
      expect(part.queryByRole('combobox')).toBeNull()
      expect(part.queryByRole('button')).toBeNull()
      expect(part.queryByRole('checkbox')).toBeNull()
    }
    section('Signal').getByText('A parent')
    section('Signal').getByText('Statement of a parent')
    section('What is deleted').getByText('Account data')
    section('What is deleted').getByText('No processor holds any of it')
  })

  it('shows the record as it was sealed, with its digest', async () => {
    const { kept } = await openDeletion(sealed)
    const digest = (await kept()).sealed?.digest ?? ''
    const evidence = section('Evidence record')
    evidence.getByText('Sealed on 22 Nov 2026. This is the record as it was sealed.')
    evidence.getByText(digest)
    evidence.getByText('12')
    evidence.getByText('Nothing found')
  })

  it('says how long it is kept', async () => {
    await openDeletion(sealed)
    section('Retention').getByText('3 years')
    section('Retention').getByText('22 Nov 2029')
    expect(screen.queryByRole('region', { name: 'Origin' })).toBeNull()
  })
})
