import { foldHeader } from './fold.ts'
import type { RequestTargetName } from './request-targets.ts'

/** How well the columns of a source are known: read in its documents, seen in files, assumed, or not seen. */
type Certainty = 'documented' | 'seen' | 'assumed' | 'unsure'

export type SourcePreset = {
  name: string
  certainty: Certainty
  /** Heads that together give the source away; none when it is chosen by hand only. */
  heads: readonly string[]
  /** For each target the heads it may have, the best first; what is missing here is found by synonym. */
  columns: Readonly<Record<string, readonly string[]>>
}
type RequestPreset = SourcePreset & {
  columns: Readonly<Partial<Record<RequestTargetName, readonly string[]>>>
}

/** Helpdesks and privacy tools whose exports are known. */
export const SOURCE_PRESETS = [
  {
    name: 'zendesk',
    certainty: 'seen',
    heads: ['Requester', 'Requester external id', 'Created at', 'Solved at', 'Ticket type'],
    columns: {
      externalId: ['Id'],
      received: ['Created at'],
      // "Ticket type" is question, incident, problem or task: nothing about a right.
      type: ['Request type [list]', 'Request type [txt]', 'Request type', 'Tags'],
      requesterName: ['Requester'],
      requesterEmail: ['Requester email'],
      status: ['Status'],
      dueClaimed: ['Due date'],
      closed: ['Solved at'],
      subject: ['Subject'],
    },
  },
  {
    name: 'zendesk-view',
    certainty: 'unsure',
    heads: ['ID', 'Subject', 'Requester', 'Requested'],
    columns: { externalId: ['ID'], received: ['Requested'], requesterName: ['Requester'] },
  },
  {
    name: 'jira',
    certainty: 'seen',
    heads: ['Summary', 'Issue key', 'Issue id', 'Issue Type', 'Created'],
    columns: {
      externalId: ['Issue key'],
      received: ['Created'],
      type: ['Custom field (Request Type)', 'Labels', 'Issue Type'],
      requesterName: ['Reporter'],
      status: ['Status'],
      dueClaimed: ['Due date'],
      closed: ['Resolved'],
      subject: ['Summary'],
      notes: ['Description'],
    },
  },
  {
    name: 'jira-pipeline',
    certainty: 'documented',
    heads: ['instance_url', 'key', 'project_key', 'created_date'],
    columns: {
      externalId: ['key'],
      received: ['created_date'],
      type: ['request_type', 'labels', 'issue_type'],
      requesterName: ['reporter'],
      closed: ['resolution_date'],
      subject: ['summary'],
      notes: ['description'],
    },
  },
  {
    name: 'freshdesk',
    certainty: 'seen',
    heads: ['Ticket ID', 'Created time', 'Due by Time', 'Resolved time'],
    columns: {
      externalId: ['Ticket ID'],
      received: ['Created time'],
      type: ['Request type', 'Type', 'Tags'],
      requesterName: ['Full name'],
      requesterEmail: ['Email'],
      dueClaimed: ['Due by Time'],
      closed: ['Closed time', 'Resolved time'],
    },
  },
  {
    name: 'freshservice',
    certainty: 'seen',
    heads: ['Ticket Id', 'Created Time', 'Due by Time', 'Urgency', 'Impact'],
    columns: {
      externalId: ['Ticket Id'],
      received: ['Created Time'],
      type: ['Request type', 'Type'],
      requesterName: ['Requester Name'],
      requesterEmail: ['Requester Email'],
      dueClaimed: ['Due by Time'],
      closed: ['Closed Time', 'Resolved Time'],
    },
  },
  {
    name: 'onetrust',
    certainty: 'unsure',
    heads: ['Request ID', 'Subject Type', 'Stage', 'Deadline'],
    columns: {
      externalId: ['Request ID'],
      received: ['Date Created', 'Created Date', 'Created'],
      // "Subject Type" is customer, employee and the like: who asks, not what for.
      type: ['Request Type', 'Request Types', 'Type'],
      status: ['Stage'],
      dueClaimed: ['Deadline'],
    },
  },
  {
    name: 'osano',
    certainty: 'documented',
    heads: ['Email', 'Request Type', 'Given Name', 'Family Name', 'Requestor Type'],
    columns: {
      type: ['Request Type'],
      requesterEmail: ['Email'],
      status: ['Status'],
      country: ['Country', 'Territory'],
    },
  },
  // Its template is downloaded from an account; no head of it is public.
  { name: 'mineos', certainty: 'unsure', heads: [], columns: {} },
  {
    name: 'transcend',
    certainty: 'unsure',
    heads: ['id', 'type', 'subjectType', 'coreIdentifier', 'createdAt'],
    columns: {
      externalId: ['id'],
      received: ['createdAt'],
      type: ['type'],
      requesterEmail: ['email', 'coreIdentifier'],
    },
  },
  { name: 'generic', certainty: 'assumed', heads: [], columns: {} },
] as const satisfies readonly RequestPreset[]

export type SourcePresetName = (typeof SOURCE_PRESETS)[number]['name']

/** The preset of that name. */
export function presetOf(name: SourcePresetName): SourcePreset {
  return SOURCE_PRESETS.find((preset) => preset.name === name) ?? SOURCE_PRESETS[0]
}

/** The source whose heads all stand in this row, the one with the most when several do; else the generic one. */
export function detectPreset(headers: readonly string[]): SourcePresetName {
  return presetAmong(SOURCE_PRESETS, headers)?.name ?? 'generic'
}

/** The same among any presets; none where no source gives itself away. */
export function presetAmong<Preset extends SourcePreset>(
  presets: readonly Preset[],
  headers: readonly string[],
): Preset | undefined {
  const present = new Set(headers.map(foldHeader))
  const fitting = presets.filter(
    ({ heads }) => heads.length > 0 && heads.every((head) => present.has(foldHeader(head))),
  )
  return fitting.sort((a, b) => b.heads.length - a.heads.length)[0]
}
