export type WordmarkProps = { readonly name: string }

/** The program's name, set as type. */
export function Wordmark({ name }: WordmarkProps) {
  return <p className="font-serif text-16 font-semibold text-ink">{name}</p>
}
