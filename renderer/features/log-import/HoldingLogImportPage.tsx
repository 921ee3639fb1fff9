/** The place of this page. */
export function HoldingLogImportPage() {
  return <h1 />
}
