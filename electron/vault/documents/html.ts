import { escapeHtml } from '#shared/text/escape-html'

/** Markup that is safe to print as it is; everything else is escaped on its way in. */
export class Html {
  readonly markup: string

  constructor(markup: string) {
    this.markup = markup
  }
}

export type HtmlPart = Html | string | number | null | readonly HtmlPart[]

// SECURITY: the only way from recorded text to markup; without the escape a name could bring its own elements.
/** Builds markup; interpolated texts are escaped, markup is taken over, null leaves nothing. */
export function html(strings: TemplateStringsArray, ...parts: HtmlPart[]): Html {
  const texts = unbroken(strings)
  let markup = texts[0] ?? ''
  parts.forEach((part, index) => (markup += markupOf(part) + (texts[index + 1] ?? '')))
  return new Html(markup)
}

// Line breaks of recorded text are kept in print, so those of the source must not mix with them.
const unbrokenTexts = new WeakMap<TemplateStringsArray, string[]>()
function unbroken(strings: TemplateStringsArray): string[] {
  const known = unbrokenTexts.get(strings)
  if (known) return known
  const texts = strings.map((text) => text.replace(/\s*\n\s*/g, ' '))
  unbrokenTexts.set(strings, texts)
  return texts
}

function markupOf(part: HtmlPart): string {
  if (part instanceof Html) return part.markup
  if (part === null) return ''
  if (typeof part === 'object') return part.map(markupOf).join('')
  return escapeHtml(String(part))
}
