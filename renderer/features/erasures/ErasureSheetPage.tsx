/** The place of this page. */
export function ErasureSheetPage() {
  return <h1 />
}
