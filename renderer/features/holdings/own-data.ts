import { OWN_DATA, type OwnData } from '#shared/domain/retention/settings'

/** What a derived row stands for, by its id such as `own-requests-2026-11`; null for what is a record of its own. */
export function ownDataOf(id: string): OwnData | null {
  const [mark, name] = id.split('-')
  return mark === 'own' ? (OWN_DATA.find((own) => own === name) ?? null) : null
}
