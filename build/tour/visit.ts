import type { Workbench } from '#support/electron'
import type { Camera } from './camera.ts'
import type { Places } from './places.ts'

/** What every stop of the tour works with. */
export type Visit = { workbench: Workbench; camera: Camera; places: Places }
