/** A section of a sheet: its name for links, its title, and the article that asks for it. */
export type SectionWords<Id extends string = string> = {
  readonly id: Id
  readonly title: string
  readonly article?: string
}

/** The id of a section's heading. */
export function headingIdOf(section: string): string {
  return `section-${section}`
}
