import type {
  ProcessorActivity,
  ServedController,
} from '../processor-activities/processor-activity.ts'
import { hasInk } from '../values/text.ts'
import type { Concern, FindingsContext } from './context.ts'
import { isStale, lacksOwner, withoutContract } from './duties.ts'
import type { Finding } from './finding.ts'
import { identifies, isReachable } from './identity.ts'
import { assuresOnly, lacksSecurity } from './security.ts'
import { lacksSafeguard, lacksTransferStatement, stretchesDerogation } from './transfers.ts'
import { toFindings } from './to-findings.ts'

/** All gaps of a processor's activity; purposes, subjects and retention are not its to record. GDPR art. 30(2). */
export function processorActivityFindings(
  activity: ProcessorActivity,
  context: FindingsContext,
): Finding[] {
  return toFindings([
    ['F-CTRL-ID', hidesControllers(activity)],
    ['F-DATA', lacksProcessingCategories(activity)],
    ['F-TRANS-STMT', lacksTransferStatement(activity)],
    ['F-TRANS-46', lacksSafeguard(activity)],
    ['F-TRANS-49', stretchesDerogation(activity)],
    ['F-TOM', lacksSecurity(activity)],
    ['F-TOM-GENERIC', assuresOnly(activity)],
    ['F-DPA', lacksContract(activity, context)],
    ['F-STALE', isStale(activity, context)],
    ['F-OWNER', lacksOwner(activity)],
  ])
}

/** Each controller served can be identified and contacted. GDPR art. 30(2)(a). */
function hidesControllers({ controllers }: ProcessorActivity): Concern | null {
  if (controllers.length === 0) return { field: 'controllers' }
  return concerns(
    controllers.filter(({ name, contact }) => !identifies(name) || !isReachable(contact)),
  )
}

/** What is done for each controller served is recorded by categories of processing. GDPR art. 30(2)(b). */
function lacksProcessingCategories({ controllers }: ProcessorActivity): Concern | null {
  return concerns(
    controllers.filter(({ processingCategories }) => processingCategories.length === 0),
  )
}

function concerns(controllers: readonly ServedController[]): Concern | null {
  return controllers.length > 0
    ? { field: 'controllers', about: controllers.map(({ name }) => name) }
    : null
}

/** There is a contract with the controller and with each further processor. GDPR art. 28(3)-(4). */
function lacksContract(activity: ProcessorActivity, context: FindingsContext): Concern | null {
  const about = withoutContract(activity.subProcessorIds, context)
  if (!hasInk(activity.contractRef)) return { field: 'contractRef', about }
  return about.length > 0 ? { field: 'subProcessorIds', about } : null
}
