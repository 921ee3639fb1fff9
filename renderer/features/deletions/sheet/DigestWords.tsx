type DigestWordsProps = { readonly digest: string; readonly hint: string }

/** A digest, and over what it was formed. */
export function DigestWords({ digest, hint }: DigestWordsProps) {
  return (
    <>
      <span className="font-mono text-13 break-all">{digest}</span>
      <span className="block text-12 text-ink-faint">{hint}</span>
    </>
  )
}
