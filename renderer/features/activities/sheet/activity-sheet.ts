import type { Activity, ActivityContent } from '#shared/domain/activities/activity'
import type { Catalogues } from '#shared/domain/catalogues/catalogue'
import type { Finding, FindingAnswer } from '#shared/domain/findings/finding'
import type { JointController } from '#shared/domain/register/register'
import type { RecordFields } from '../../../parts/fields/record-fields.ts'

/** What every section of the sheet works on. */
export type Sheet = {
  readonly activity: Activity
  readonly fields: RecordFields<ActivityContent>
  readonly findings: readonly Finding[]
  readonly answers: readonly FindingAnswer[]
  readonly catalogues: Catalogues
  readonly jointControllers: readonly JointController[]
  /** Groups of people that other activities name. */
  readonly knownSubjects: readonly string[]
}

export type SectionProps = { readonly sheet: Sheet }
