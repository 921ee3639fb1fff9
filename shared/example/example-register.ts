import type { RegisterData } from '../domain/exchange/register-data.ts'
import { EMPTY_REGISTER } from '../domain/register/register.ts'
import { exampleCatalogues, exampleId } from './catalogues.ts'
import { STATED_SECURITY, activityFromNotice } from './from-notice.ts'
import { NOTICE_ACTIVITIES } from './notice/activities.ts'
import { NOTICE_FINDINGS } from './notice/findings.ts'

const NUMBER = /\d+$/

/** The example: the privacy notice of a website read as a register, its gaps included. */
export function exampleRegister(today: string): RegisterData {
  return {
    register: {
      ...EMPTY_REGISTER,
      tradingName: 'imkeys.com',
      website: 'imkeys.com',
      registerVersion: '0.1-example',
      asOf: today,
      generalSecurity: STATED_SECURITY,
      isExample: true,
      source: 'Privacy notice of the website imkeys.com, undated copy',
    },
    activities: NOTICE_ACTIVITIES.map((entry) => ({
      ...activityFromNotice(entry),
      id: exampleId('pa', NUMBER.exec(entry.id)?.[0] ?? entry.id),
      createdOn: today,
      changedOn: today,
    })),
    processorActivities: [],
    catalogues: exampleCatalogues(),
    findingAnswers: [],
    noticeFindings: NOTICE_FINDINGS.map((finding) => ({
      ...finding,
      id: exampleId('nf', NUMBER.exec(finding.ref)?.[0] ?? finding.ref),
      resolvedOn: null,
      resolution: null,
    })),
  }
}
