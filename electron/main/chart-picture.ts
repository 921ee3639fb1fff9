import { AppError } from '#shared/ipc/errors'

const PNG_START = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** Length 0, IEND and its checksum: nothing may follow. */
const PNG_END = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]

/** Elements that draw and nothing else: no script, no foreign page, no link, no animation, no picture from elsewhere. */
const ELEMENTS = new Set(
  (
    'svg g defs symbol use title desc path rect circle ellipse line polyline polygon text tspan ' +
    'pattern clipPath mask marker linearGradient radialGradient stop style'
  ).split(' '),
)
const TAG = /<(\/?)([A-Za-z]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*\/?>/g
const ATTRIBUTE = /([\w:.-]+)\s*=\s*("[^"]*"|'[^']*')/g
const DECLARATION = /^\ufeff?<\?xml [^<>?]*\?>\s*/

/** Refuses bytes that are not a picture of the kind they are said to be, or a drawing that could do more than be looked at. */
export function checkPicture(format: 'png' | 'svg', bytes: Uint8Array): void {
  const isFit = format === 'png' ? isPng(bytes) : isPlainDrawing(bytes)
  if (!isFit) throw new AppError('picture-refused')
}

function isPng(bytes: Uint8Array): boolean {
  const begins = PNG_START.every((byte, index) => bytes[index] === byte)
  const ends = PNG_END.every((byte, index) => bytes[bytes.length - PNG_END.length + index] === byte)
  return begins && ends
}

// SECURITY: only what is known to be harmless passes, since a browser opens such a file like a page.
function isPlainDrawing(bytes: Uint8Array): boolean {
  const text = decoded(bytes)
  if (text === null) return false
  const markup = text.replace(DECLARATION, '').trim()
  if (!/^<svg[\s>]/.test(markup) || !markup.endsWith('</svg>')) return false
  const isPlain = [...markup.matchAll(TAG)].every(([, , name = '', attributes = '']) =>
    isPlainElement(name, attributes),
  )
  // What is left between known tags is text; a bracket in it is a tag that the pattern did not know.
  const between = markup.replace(TAG, '')
  if (!isPlain || between.includes('<')) return false
  return !/<style[\s>]/.test(markup) || isPlainStyle(between)
}

function isPlainElement(name: string, attributes: string): boolean {
  if (!ELEMENTS.has(name)) return false
  return [...attributes.matchAll(ATTRIBUTE)].every(([, attribute = '', quoted = '']) => {
    const value = quoted.slice(1, -1)
    if (/^on/i.test(attribute)) return false
    if (/(^|:)(href|src|base)$/i.test(attribute)) return /^#[\w:.-]*$/.test(value)
    return isPlainStyle(value)
  })
}

// Escapes and references by number could spell an address in ways that no search finds.
function isPlainStyle(text: string): boolean {
  if (/\\|&#|@import|expression\s*\(|javascript:|image-set|src\s*\(/i.test(text)) return false
  const addresses = [...text.matchAll(/url\s*\(([^)]*)\)?/gi)]
  return addresses.every(([, address = '']) => /^\s*(["']?|&quot;)#[\w:.-]+\1\s*$/.test(address))
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    return null
  }
}
