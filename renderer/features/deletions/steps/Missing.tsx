import { useNavigate } from '@tanstack/react-router'
import { Button } from '#ui/actions/Button'
import { StateMark } from '#ui/marks/StateMark'
import { VisuallyHidden } from '#ui/marks/VisuallyHidden'
import { deletionStepText } from '#shared/text/deletion-steps'

const words = deletionStepText.wanting

export type MissingProps = {
  readonly name: string
  readonly article?: string | undefined
  /** The field of the sheet that mends it; null where a step does. */
  readonly field: string | null
  readonly tone: 'good' | 'warning' | 'blocker'
  readonly onLeave: () => void
}

/** One thing that is there or missing, with the way to where it is mended. */
export function Missing({ name, article, field, tone, onLeave }: MissingProps) {
  const navigate = useNavigate()
  const isMissing = tone !== 'good'
  const show = () => {
    onLeave()
    // The place in the sheet is a part of its address.
    void navigate({ to: '.', search: { field } as never, replace: true })
  }
  return (
    <li className="flex min-h-row items-center gap-2 border-b border-hairline py-0.5 text-14">
      <span className="w-20 shrink-0 text-13">
        <StateMark tone={tone} label={isMissing ? words.isMissing : words.isThere} />
      </span>
      <span className="min-w-0 grow">
        {name}{' '}
        {article ? (
          <span className="ml-1 text-12 whitespace-nowrap text-ink-faint">{article}</span>
        ) : null}
      </span>
      {isMissing && field !== null ? (
        <Button kind="plain" onPress={show}>
          {words.show}
          <VisuallyHidden>{name}</VisuallyHidden>
        </Button>
      ) : null}
    </li>
  )
}
