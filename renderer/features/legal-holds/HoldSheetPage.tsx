/** The place of this page. */
export function HoldSheetPage() {
  return <h1 />
}
