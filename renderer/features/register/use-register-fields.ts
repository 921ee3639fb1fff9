import type { Register } from '#shared/domain/register/register'
import type { RegisterSheet } from '#shared/ipc/register'
import { registerFieldText, type RegisterSectionId } from '#shared/text/register'
import { useCommand } from '../../call.ts'
import { useRecordFields, type RecordFields } from '../../parts/fields/record-fields.ts'
import { useNotes } from '../../parts/sections/use-notes.tsx'

/** What an officer can change in the header; only leaving the example takes its mark away. */
export type RegisterContent = Omit<Register, 'id' | 'isExample'>
export type RegisterFields = RecordFields<RegisterContent>
export type SectionProps = { readonly fields: RegisterFields }

/** Binds the header to its rows: what each saves, and what the program says beside it. */
export function useRegisterFields({ register, findings, answers }: RegisterSheet): RegisterFields {
  const change = useCommand('register:change')
  const notes = useNotes({
    on: { subject: 'register', recordId: register.id },
    findings,
    answers,
    placeOf: ({ field }) => placeOf(field),
  })
  return useRecordFields<RegisterContent>({
    entity: 'register',
    record: register,
    words: registerFieldText,
    change: (patch) => change.mutateAsync(patch),
    notes,
  })
}

/** The row beside which a finding about a field stands: a contact as a whole has none of its own. */
export function placeOf(field: string): string {
  return field === 'contact' ? 'contact.postalAddress' : field
}

const SECTION_OF: Record<string, RegisterSectionId> = {
  jointControllers: 'joint',
  representative: 'representative',
  dpo: 'dpo',
  leadAuthority: 'authorities',
  concernedAuthorities: 'authorities',
  generalSecurity: 'security',
  registerVersion: 'version',
  asOf: 'version',
  approvedBy: 'version',
  approvedOn: 'version',
  source: 'version',
}

/** In which section a field stands. */
export function sectionOf(field: string): RegisterSectionId {
  return SECTION_OF[field.split('.')[0] ?? field] ?? 'controller'
}
