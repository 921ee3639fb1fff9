import * as z from 'zod'

const Basis = z.looseObject({
  art: z.string().regex(/^6\(1\)\([a-f]\)$/),
  /** False where the notice does not say it: the basis is only proposed or implied. */
  stated: z.boolean(),
  interest: z.string().optional(),
  citation: z.string().nullish(),
  withdrawal: z.string().optional(),
})

/** An activity in the few words a privacy notice has for it; unknown keys are left aside. */
export const NoticeActivity = z.looseObject({
  id: z.string(),
  name: z.string(),
  purpose: z.string(),
  /** Items by data category; null where the notice names the category alone. */
  data: z.record(z.string(), z.array(z.string()).nullable()),
  subjects: z.array(z.string()),
  lawful_basis: z.array(Basis),
  source: z.array(z.string()),
  retention: z.array(z.string()),
  recipients: z.array(z.string()).optional(),
  profiling: z.enum(['yes', 'possible', 'no']).optional(),
  automated_decision: z.string().optional(),
  provision_required: z.string().optional(),
  terminal_storage: z
    .looseObject({
      consent_needed: z.union([z.boolean(), z.string()]),
      exemption: z.string().optional(),
    })
    .optional(),
})
export type NoticeActivity = z.infer<typeof NoticeActivity>
