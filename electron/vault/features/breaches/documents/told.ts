import type { DocumentData } from './data-digest.ts'

/** Exactly what a kind of document tells, as plain data: what its digest covers. */
export function toldOf(data: DocumentData): unknown {
  const { print, version, register, settings, incidents } = data
  if (print.kind === 'people-message')
    return { print, version, sender: senderOf(data), incidents: incidents.map(messageOf) }
  if (print.kind === 'notification')
    return { print, version, register, settings, incidents: incidents.map(noticeOf) }
  return { print, version, register, settings, incidents }
}

type Incident = DocumentData['incidents'][number]

function senderOf({ register: { legalName, tradingName, contact, dpo, isExample } }: DocumentData) {
  return { legalName, tradingName, contact, dpo, isExample }
}

function messageOf({ breach: { id, refNo, message } }: Incident) {
  return { breach: { id, refNo, message } }
}

// What the controller keeps for itself does not change a notification. GDPR art. 33(3).
function noticeOf({ breach, issued, ...rest }: Incident) {
  const { lessons: _lessons, tasks: _tasks, message: _message, changedOn: _day, ...told } = breach
  // It names the message that was sent, and the version that it follows.
  const named = issued.filter(({ kind }) => kind === 'people-message' || kind === 'notification')
  return { ...rest, issued: named, breach: told }
}
