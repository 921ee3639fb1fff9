/** Who changed a field last and when, quietly in the margin. */
export function HistoryMark({ text }: { readonly text: string }) {
  return <p className="py-2 text-12 text-ink-faint">{text}</p>
}
