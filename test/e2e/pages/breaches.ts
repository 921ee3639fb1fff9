import type { Page } from '@playwright/test'
import type { RiskOutcome } from '#shared/domain/breaches/assessment'
import type { BreachEventKind } from '#shared/domain/breaches/event'
import { assessmentText } from '#shared/text/breach-assessment'
import { breachDocumentsText, issueText, registerDialogText } from '#shared/text/breach-documents'
import { breachSheetText } from '#shared/text/breach-sheet'
import { breachStepText, stepButtonWords } from '#shared/text/breach-steps'
import { breachDocumentWords, breachEventWords, riskOutcomeWords } from '#shared/text/breach-words'
import { breachesListText as text, newBreachText } from '#shared/text/breaches-list'
import { listText } from '#shared/text/list'
import { timeFields } from '#shared/text/time-fields'
import { stubSaveDialog, type Workbench } from '#support/electron'

/** The list of incidents. */
export function breachesOf(page: Page) {
  const grid = page.getByRole('grid', { name: text.title })
  const rows = grid.getByRole('row').filter({ hasNot: page.getByRole('columnheader') })
  return {
    rows,
    row: (words: string | RegExp) => rows.filter({ hasText: words }),
    create: page.getByRole('button', { name: text.create }).first(),
    search: page.getByRole('searchbox', { name: text.search }),
    clearSearch: page.getByRole('button', { name: listText.clearAll }),
    nothing: page.getByText(text.nothingTitle),
    openRegister: async () => {
      await page.getByRole('button', { name: text.registerMenu, exact: true }).click()
      await page.getByRole('menuitem', { name: text.registerOf }).click()
    },
    register: page.getByRole('dialog', { name: registerDialogText.title }),
  }
}

/** The form that logs an incident. */
export function newBreachOf(page: Page) {
  const form = page.getByRole('dialog', { name: newBreachText.title })
  return {
    form,
    name: form.getByRole('textbox', { name: newBreachText.name }),
    answer: (answer: keyof typeof newBreachText.awareChoices) =>
      form.getByText(newBreachText.awareChoices[answer]),
    reason: form.getByRole('textbox', { name: newBreachText.delayReason(24) }),
    submit: form.getByRole('button', { name: newBreachText.apply }),
  }
}

/** The date and the time of a moment, whose label names the pair. */
export function momentOf(place: Pick<Page, 'getByRole'>, label: string) {
  return {
    date: place.getByRole('textbox', { name: timeFields.date(label), exact: true }),
    time: place.getByRole('textbox', { name: timeFields.time(label), exact: true }),
  }
}

/** Types a moment as `24 Nov 2026` and `09:30`. */
export async function typeMoment(
  place: Pick<Page, 'getByRole'>,
  label: string,
  [date, time]: readonly [string, string],
): Promise<void> {
  const moment = momentOf(place, label)
  await moment.date.fill(date)
  await moment.time.fill(time)
}

/** The sheet of one incident. */
export function incidentOf(page: Page) {
  return {
    heading: page.getByRole('heading', { level: 1 }),
    section: (title: string) => page.getByRole('region', { name: title }),
    back: page.getByRole('button', { name: breachSheetText.back, exact: true }),
    more: page.getByRole('button', { name: breachSheetText.more, exact: true }),
    // A menu that is just closing is a dialog, too, but has no title.
    form: page.getByRole('dialog').filter({ has: page.getByRole('heading', { level: 2 }) }),
  }
}

/** Opens the form of a step, from its button in the head or from the menu. */
export async function startStep(page: Page, kind: BreachEventKind): Promise<void> {
  const label = stepButtonWords(kind)
  const { more, form, heading } = incidentOf(page)
  await heading.waitFor()
  // It stands beside the next step and comes with it.
  await more.waitFor()
  const button = page.getByRole('button', { name: label, exact: true }).first()
  if (!(await button.isVisible())) await more.click()
  const step = button.or(page.getByRole('menuitem', { name: label, exact: true })).first()
  // By the keyboard: a button scrolled to may end up under the pinned head of the sheet.
  await step.press('Enter')
  await form.waitFor()
}

/** Presses the button that records the step whose form is open. */
export async function pressRecord(page: Page): Promise<void> {
  const { form } = incidentOf(page)
  await form.getByRole('button', { name: breachStepText.save, exact: true }).click()
}

/** Records the step whose form is open. */
export async function recordStep(page: Page): Promise<void> {
  await pressRecord(page)
  await incidentOf(page).form.waitFor({ state: 'hidden' })
}

/** The questions that lead to an assessment. */
export function calculatorOf(page: Page) {
  const dialog = page.getByRole('dialog', { name: assessmentText.title })
  return {
    dialog,
    question: (title: string) => dialog.getByRole('heading', { level: 3, name: title }),
    choose: (words: string | RegExp) => dialog.getByText(words).first().click(),
    next: dialog.getByRole('button', { name: assessmentText.next, exact: true }),
    // "Risk" begins the name of "Risk unlikely" too; behind the name stands its article.
    outcome: (outcome: RiskOutcome) =>
      dialog.getByRole('radio', {
        name: new RegExp(`^${riskOutcomeWords[outcome].name}(?: GDPR.*)?$`),
      }),
    reasons: dialog.getByRole('textbox', { name: assessmentText.conclusion.reasons }),
    close: dialog.getByRole('button', { name: assessmentText.closeAndKeep }),
    save: dialog.getByRole('button', { name: assessmentText.save }),
    later: page.getByRole('button', { name: assessmentText.later, exact: true }),
  }
}

/** What is answered after the types of data, question by question; together it comes to 2.0. */
const ANSWERS = [
  ['context', /1: As a rule/],
  ['identification', /Maximum/],
  ['confidentiality', /An unknown number of recipients/i],
  ['integrity', /Not altered/i],
  ['availability', /Not lost/i],
  ['intent', /Yes, with malicious intent/],
  ['scope', /Others can read them/],
] as const

/** Answers the questions of the calculator up to the conclusion; each is shown answered before it goes on. */
export async function walkCalculator(
  page: Page,
  show: (question: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const calculator = calculatorOf(page)
  await startStep(page, 'assessed')
  // The incident may have filled it in.
  const simple = calculator.dialog.getByRole('checkbox', { name: /^Simple/ })
  if (!(await simple.isChecked())) await calculator.choose(/^Simple/)
  await show('types')
  await calculator.next.click()
  for (const [question, answer] of ANSWERS) {
    await calculator.choose(answer)
    await show(question)
    await calculator.next.click()
  }
  await calculator.question(assessmentText.examples.title).waitFor()
  await show('examples')
  await calculator.next.click()
  await calculator.question(assessmentText.conclusion.title).waitFor()
  await show('conclusion')
}

/** Issues a notification from the sheet and saves its copy beside the vault; gives what stands in the form. */
export async function issueNotification(
  workbench: Workbench,
  { path, delayReason }: { path: string; delayReason?: string },
): Promise<void> {
  const { page } = workbench
  await stubSaveDialog(workbench, path)
  await page.getByRole('button', { name: breachDocumentsText.notification, exact: true }).click()
  const dialog = page.getByRole('dialog').filter({ hasText: breachDocumentWords.notification.name })
  if (delayReason) await dialog.getByRole('textbox', { name: issueText.delay }).fill(delayReason)
  await dialog.getByRole('button', { name: issueText.apply, exact: true }).click()
  await dialog.waitFor({ state: 'hidden', timeout: 60_000 })
}

/** What a step is called among what happened. */
export const happened = (kind: BreachEventKind) => breachEventWords[kind].past
