/** A key or shortcut, as it is printed on the keyboard. */
export function Kbd({ children }: { readonly children: string }) {
  return (
    <kbd className="rounded-mark border border-hairline px-1 font-sans text-12 text-ink-faint">
      {children}
    </kbd>
  )
}
