import type { ReactNode } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'

export type PageTabsProps<Id extends string> = {
  readonly value: Id
  readonly onChange: (id: Id) => void
  /** The page: a header with PageTabList in it, and PageTabPanels. */
  readonly children: ReactNode
}

/** A page with several sides, one of which is shown; it fills what is left of the window. */
export function PageTabs<Id extends string>({ value, onChange, children }: PageTabsProps<Id>) {
  return (
    <Tabs
      selectedKey={value}
      // The list only reports ids of the tabs it was given.
      onSelectionChange={(id) => onChange(id as Id)}
      className="flex min-h-0 grow basis-0 flex-col outline-none"
    >
      {children}
    </Tabs>
  )
}

export type PageTabListProps = {
  readonly label: string
  readonly tabs: readonly { readonly id: string; readonly label: string }[]
}

/** The names of the sides, side by side. */
export function PageTabList({ label, tabs }: PageTabListProps) {
  return (
    <TabList aria-label={label} items={tabs} className="flex gap-4">
      {(tab) => (
        <Tab className="flex min-h-row cursor-default items-center border-y-2 border-transparent text-14 text-ink-soft hover:text-ink selected:border-b-accent selected:font-semibold selected:text-ink">
          {tab.label}
        </Tab>
      )}
    </TabList>
  )
}

export type PageTabPanelProps = { readonly id: string; readonly children: ReactNode }

/** One side. */
export function PageTabPanel({ id, children }: PageTabPanelProps) {
  return (
    <TabPanel id={id} className="flex min-h-0 grow flex-col outline-none">
      {children}
    </TabPanel>
  )
}
