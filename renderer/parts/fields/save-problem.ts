import { AppError } from '#shared/ipc/errors'
import { errorText } from '#shared/text/errors'
import { problemText } from '#shared/text/problems'
import type { SaveProblem } from '../../ui/inline/use-inline-edit.ts'

/** Why one field was refused, in words to stand beside it. */
export function saveProblem(error: unknown): SaveProblem {
  const known = error instanceof AppError ? error : new AppError('internal', { cause: error })
  const [problem] = known.problems
  if (problem) return { message: problemText[problem.code] }
  const { title, todo } = errorText[known.code]
  return { message: `${title} ${todo}` }
}
