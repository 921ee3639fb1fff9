import { describe, expect, it } from 'vitest'
import { checkPicture } from '#main/chart-picture'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const svg = (inside: string, attributes = '') =>
  bytesOf(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${attributes}>${inside}</svg>`)
/** One black dot. */
const DOT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const png = () => new Uint8Array(Buffer.from(DOT, 'base64'))

describe('a picture of the chart as PNG', () => {
  it('is taken when it begins and ends as one', () => {
    expect(() => checkPicture('png', png())).not.toThrow()
  })

  it.each([
    ['nothing', () => new Uint8Array()],
    ['a text', () => bytesOf('<svg></svg>')],
    ['another kind of picture', () => Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, ...png().slice(8)])],
    ['a picture that was cut off', () => png().slice(0, -1)],
    ['a picture with something behind it', () => Uint8Array.from([...png(), 0])],
  ])('is refused when it is %s', (_what, bytes) => {
    expect(() => checkPicture('png', bytes())).toThrow('picture-refused')
  })
})

describe('a drawing of the chart as SVG', () => {
  it.each([
    [
      'bars, text and patterns',
      '<defs><pattern id="p1"><path d="M0 0L9 9"/></pattern></defs><rect fill="url(#p1)" width="3"/><text>A &amp; B</text>',
    ],
    [
      'a clip path by its name',
      `<g clip-path='url("#c1")' style="fill: url(&quot;#p1&quot;); font-size: 9px"><use href="#a" xlink:href="#b"/></g>`,
    ],
    [
      'a stylesheet of its own',
      '<style>.bar { fill: #123 } text { font-family: "Source Sans 3" }</style>',
    ],
    [
      'words that only look dangerous',
      '<text>javascript: alert() url(x) @import \\ onload=1 &lt;script&gt;</text>',
    ],
    ['text in any script', '<title>Καλημέρα 🗂️ שלום</title>'],
  ])('is taken with %s', (_what, inside) => {
    expect(() => checkPicture('svg', svg(inside))).not.toThrow()
  })

  it('is taken with a declaration before it', () => {
    const text = new TextDecoder().decode(svg('<g/>'))
    expect(() =>
      checkPicture('svg', bytesOf(`<?xml version="1.0" encoding="UTF-8"?>\n${text}\n`)),
    ).not.toThrow()
  })

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['a script under another name', '<svg:script>alert(1)</svg:script>'],
    ['a script in capitals', '<SCRIPT>alert(1)</SCRIPT>'],
    ['a foreign page', '<foreignObject><body/></foreignObject>'],
    ['a frame', '<iframe src="#a"/>'],
    ['a link', '<a href="#x"><text>x</text></a>'],
    ['an animation that sets a link', '<set attributeName="href" to="x"/>'],
    ['a picture from elsewhere', '<image href="https://example.org/x.png"/>'],
    ['a handler', '<rect onclick="alert(1)"/>'],
    ['a handler in single quotes', "<rect onload='alert(1)'/>"],
    ['a handler without quotes', '<rect onload=alert(1) />'],
    ['a reference outwards', '<use href="https://example.org/a.svg#b"/>'],
    ['a reference outwards in the old way', '<use xlink:href="//example.org/a"/>'],
    ['a reference spelled by numbers', '<use href="&#104;ttps://example.org"/>'],
    ['a fill from elsewhere', '<rect fill="url(https://example.org/a)"/>'],
    ['a fill from elsewhere, spelled by numbers', '<rect fill="&#117;rl(https://example.org/a)"/>'],
    ['a style from elsewhere', '<style>@import "https://example.org"</style>'],
    ['a style with an escape', '<style>rect { fill: \\75 rl(https://example.org) }</style>'],
    ['a style attribute from elsewhere', '<rect style="background: url( //example.org )"/>'],
    ['a comment that hides a tag', '<!-- --><rect/>'],
    ['raw text', '<![CDATA[<script>]]>'],
    ['an instruction', '<?xml-stylesheet href="https://example.org"?>'],
    ['a bracket without a tag', '<text>a < b</text>'],
    ['a quote that is not closed', '<rect fill="#fff/><script>'],
  ])('is refused with %s', (_what, inside) => {
    expect(() => checkPicture('svg', svg(inside))).toThrow('picture-refused')
  })

  it.each([
    ['a handler on the drawing itself', svg('<g/>', ' onload="alert(1)"')],
    ['a page', bytesOf('<html><svg></svg></html>')],
    ['a document type', bytesOf('<!DOCTYPE svg [<!ENTITY a "b">]><svg>&a;</svg>')],
    ['nothing', new Uint8Array()],
    [
      'bytes that are no text',
      Uint8Array.from([...svg('<g/>').slice(0, -6), 0xff, 0xfe, ...svg('').slice(-6)]),
    ],
    ['a picture as PNG', png()],
    ['something behind its end', bytesOf('<svg></svg><script></script>')],
  ])('is refused when it is or has %s', (_what, bytes) => {
    expect(() => checkPicture('svg', bytes)).toThrow('picture-refused')
  })
})
