import { deletionYearText as text } from '#shared/text/deletion-year'
import { MenuItem, MenuLine } from '#ui/actions/Menu'
import { MenuButton } from '#ui/actions/MenuButton'
import type { YearExports } from './use-year-exports.ts'

/** The summary as a document or a table, and the sealed evidence records behind it. GDPR art. 5(2). */
export function YearMenu({ exports }: { readonly exports: YearExports }) {
  const { savePdf, saveTable, progress } = exports
  return (
    <MenuButton label={text.exportMenu}>
      <MenuItem
        id="pdf"
        label={text.pdf}
        onAction={() => void savePdf()}
        isDisabled={progress !== null}
      />
      <MenuItem id="csv" label={text.csv} onAction={() => saveTable('yearly', 'csv')} />
      <MenuItem id="xlsx" label={text.xlsx} onAction={() => saveTable('yearly', 'xlsx')} />
      <MenuLine />
      <MenuItem
        id="records-csv"
        label={text.recordsCsv}
        onAction={() => saveTable('records', 'csv')}
      />
      <MenuItem
        id="records-xlsx"
        label={text.recordsXlsx}
        onAction={() => saveTable('records', 'xlsx')}
      />
    </MenuButton>
  )
}
