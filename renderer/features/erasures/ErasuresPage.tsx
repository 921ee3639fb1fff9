/** The place of this page. */
export function ErasuresPage() {
  return <h1 />
}
