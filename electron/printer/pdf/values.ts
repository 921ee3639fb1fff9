/** A value of a PDF file. Numbers, strings and keywords are kept as written; only structure is understood. */
export type PdfValue = Raw | Name | Ref | PdfValue[] | PdfDict
export type PdfDict = Map<string, PdfValue>
export type Raw = { raw: string }
export type Name = { name: string }
export type Ref = { ref: number }

export const raw = (text: string | number): Raw => ({ raw: String(text) })
export const name = (text: string): Name => ({ name: text })
export const ref = (id: number): Ref => ({ ref: id })
/** A dictionary from plain fields. */
export const dict = (fields: Record<string, PdfValue>): PdfDict => new Map(Object.entries(fields))

/** A text string as UTF-16 in hexadecimal, which every reader understands in any script. */
export function textString(text: string): Raw {
  let hex = 'FEFF'
  for (let index = 0; index < text.length; index++)
    hex += text.charCodeAt(index).toString(16).padStart(4, '0')
  return raw(`<${hex}>`)
}

/** The value as it is written in a file. */
export function serialize(value: PdfValue): string {
  if (Array.isArray(value)) return `[${value.map(serialize).join(' ')}]`
  if (value instanceof Map) {
    const fields = [...value].map(([key, inner]) => `/${key} ${serialize(inner)}`)
    return `<<${fields.join('\n')}>>`
  }
  if ('ref' in value) return `${value.ref} 0 R`
  return 'name' in value ? `/${value.name}` : value.raw
}

/** The dictionary in a field, or null. */
export function asDict(value: PdfValue | undefined): PdfDict | null {
  return value instanceof Map ? value : null
}

/** The number in a field, or NaN. */
export function asNumber(value: PdfValue | undefined): number {
  return value && 'raw' in value ? Number(value.raw) : Number.NaN
}

/** The object a field refers to, or null. */
export function asRef(value: PdfValue | undefined): number | null {
  return value && 'ref' in value ? value.ref : null
}
