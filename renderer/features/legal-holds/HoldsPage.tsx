/** The place of this page. */
export function HoldsPage() {
  return <h1 />
}
