import type * as z from 'zod'

/** What a kind of vector answers to input that it refuses: the code of the first problem, and all of them. */
export function refusal(issues: readonly z.core.$ZodIssue[]): Record<string, unknown> {
  const explanation = issues
    .map(({ path, message }) => `${path.join('.')}: ${message}`)
    .join('\n  ')
  return { refused: codeOf(issues[0]), explanation }
}

function codeOf(issue: z.core.$ZodIssue | undefined): string | undefined {
  if (issue?.code === 'unrecognized_keys') return 'unknown-key'
  return issue?.code === 'invalid_type' && issue.message.startsWith('Invalid')
    ? 'wrong-type'
    : issue?.message
}
