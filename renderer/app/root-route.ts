import { createRootRoute } from '@tanstack/react-router'
import * as z from 'zod'
import { PageFailed } from './PageFailed.tsx'
import { WorkbenchFrame } from './WorkbenchFrame.tsx'

/** What every page stands in. */
export const root = createRootRoute({ component: WorkbenchFrame, errorComponent: PageFailed })

/** Where on a sheet to begin. */
export const Place = z.object({ field: z.string().optional(), section: z.string().optional() })

/** Whether a list is asked for a new record at once. */
export const NewRecord = z.object({ new: z.boolean().optional() })
