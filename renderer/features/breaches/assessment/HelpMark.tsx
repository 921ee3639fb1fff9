import { enisaHelpText as help } from '#shared/text/enisa-help'

/** That the examples beside the choices are help, and not certain in each cell. */
export function HelpMark() {
  return (
    <p className="text-12 text-ink-faint">
      {help.method}. {help.helpOnly}{' '}
      <span className="whitespace-nowrap text-warning">{help.toBeConfirmed}</span>
    </p>
  )
}
