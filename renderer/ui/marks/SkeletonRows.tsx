import { controls } from '#shared/text/controls'
import { VisuallyHidden } from './VisuallyHidden.tsx'

const WIDTHS = ['w-3/5', 'w-2/5', 'w-1/2', 'w-2/3', 'w-1/3']

/** Rows that are still being read; they stand still, since waiting is not an event. */
export function SkeletonRows({ count }: { readonly count: number }) {
  return (
    <div role="status">
      <VisuallyHidden>{controls.loading}</VisuallyHidden>
      {Array.from({ length: count }, (_, row) => (
        <div key={row} className="flex h-row items-center border-b border-hairline">
          <span className={`h-2.5 rounded-mark bg-hover ${WIDTHS[row % WIDTHS.length] ?? ''}`} />
        </div>
      ))}
    </div>
  )
}
