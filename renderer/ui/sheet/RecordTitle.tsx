type RecordTitleProps = { readonly refNo?: string | undefined; readonly name: string }

/** Which record this is, on one line: its reference and its name, as far as it fits. */
export function RecordTitle({ refNo, name }: RecordTitleProps) {
  return (
    <span className="min-w-0 truncate">
      {refNo ? <span className="mr-1.5 text-ink-faint">{refNo}</span> : null}
      <bdi className="font-semibold text-ink">{name}</bdi>
    </span>
  )
}
