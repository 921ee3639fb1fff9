import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { identifyingMarks, type MarkCode } from '#shared/domain/deletions/identifying-marks'

const EMAILS = [
  'kid@example.com',
  'mail was tom.k+1@mail.example.co.uk yesterday',
  'mailto:kid@example.com',
  'kid＠example．com',
  'jonas@pašto-dėžutė.lt',
  'пример@почта.рф',
  'kid @ example . com',
  'kid@localhost',
  'kid@',
  'her handle is @little_fox',
  'kid (at) example.com',
  'kid [at] example [dot] com',
  'kid(at)example',
  'kid{ät}example.de',
  'kid(a)example.com',
  'kid-at-example.com',
  'kid at example.com',
  'kid at example dot com',
  'kid AT example (dot) com',
  'kid\u200b@\u200bexample.com',
  'kid arobase example point fr',
  'kid at gmail',
  'kid%40example.com',
  'kid&#64;example.com',
  'k i d @ e x a m p l e . c o m',
  'кид собака пример точка ру',
]
const PHONES = [
  '+370 600 12345',
  '00-370-600-12345',
  '0037060012345',
  '(0)30/123456',
  '030 / 123456',
  '8 600 12345',
  '8-600-12345',
  '860 012 345',
  '06 12 34 56 78',
  '20 12 34 56',
  '(555) 123-4567',
  '+1.555.123.4567',
  '+ 49 (0) 30 123456',
  '٠٦٠٠١٢٣٤٥٦',
  '+३७० ६०० १२३४५',
  '＋３７０ ６００ １２３４５',
  '+3\u030070 6\u20ddoo 600 12345',
  'tel. 12345',
  'WhatsApp: 6 00 12',
  '06\u00a012\u202f34–56·78',
  '06,12,34,56,78',
  '06|12|34|56|78',
  '06 ~ 12 ~ 34 ~ 56',
  '06:12:34:56:78',
]
const LONG_NUMBERS = [
  '482131',
  '482 131',
  '482,131',
  'account 48213',
  'ticket #482',
  'order no. 5512',
  'user-id: 77812',
  'Kundennummer 4821 and Konto 4821',
  '#48213',
  'IBAN LT12 1000 0111 0100 1000',
  '4111 1111 1111 1111',
  '4111-1111-1111-1111',
  '51103120123',
  'RSSMRA11C12H501X',
  'kid_2011',
  'player1234',
  'gamer123',
  'little_fox123',
  "1'482'131",
  '5e0b2f0c-3a44-4f6e-9a55-0d9f4bd7f111',
  'QQ 12 34 56 C',
  '٤٨٢١٣١',
  '①②③④⑤⑥',
]
const BIRTH_DATES = [
  '12.03.2011',
  '31.12.2011',
  '12/31/2011',
  '12. 3. 2011',
  '2011-03-12',
  '2011.03.12',
  '12/03/2011',
  '3/12/2011',
  '12-03-11',
  "12.3.'11",
  '12 03 2011',
  '12,3,2011',
  '12|03|2011',
  '12:03:2011',
  '2011~03~12',
  '12٫3٫2011',
  '12.III.2011',
  '12-III-2011',
  'turns 14 on 12 March',
  'wird 14 am 12.3.',
  '3 March 2011',
  '3rd of March, 2011',
  'March 3, 2011',
  'March 3rd 2011',
  'March 2011',
  '03/2011',
  '2011-03',
  '12-Mar-2011',
  '3. März 2011',
  '3. Maerz 11',
  'le 3 mars 2011',
  '1er août 2012',
  '2011 m. kovo 12 d.',
  '2011 kovo 12',
  '12 марта 2011 г.',
  'born 2011',
  'born in 2011',
  "born in '11",
  'Jg. 2011',
  'Jahrgang 11',
  'geb. 2011',
  'geboren am 12.3.',
  'g. 2011',
  'gim. 2011 m.',
  'gimusi 2011 metais',
  'né en 2011',
  'née le 3 mars',
  'birthday is 3 March',
  'birthday on the 3rd',
  'DOB: 120311',
  'd.o.b. 12/3',
  '* 2011',
  'родился в 2011 году',
  '2011 geboren',
  '１２．０３．２０１１',
  '١٢.٠٣.٢٠١١',
]
const HARMLESS = [
  '13-15',
  '16–17',
  'under-13',
  'art. 8(1)',
  'art. 6(1)(a) and 8(1), 8(2), 17(3)(b)',
  'point (a) of art. 8',
  '2 accounts',
  '24 hours',
  'within 7 days, 2 of 3 systems',
  'about 40 000 coins',
  'the account says 14 years old',
  'a parent wrote that the child is 12',
  'she looked at this point in detail',
  'the shop at the corner',
  'open from 14:30 to 15:00',
  'Regulation (EU) 2016/679',
  'between 2019 and 2024',
  '2019-2024',
  'school timetable shown in 2026',
  'stubborn 24 hours long',
  'may be a child; 3 hints in March',
  'version 2.10',
  'level 120, 99 % sure',
  '13, 14, 15 or 16',
  'ages 13 14 15',
  'email and phone were seen, not copied',
  'Natalie of support decided in 48 hours',
  'GTA 5',
  'played 120min and walked 1500km',
  'turned 14, so of the band 13-15',
  'levels 13,14,15 and 1,2,3,4',
  'from 14:30:15 on',
  '',
]

const codesIn = (text: string) => [...new Set(identifyingMarks(text).map(({ code }) => code))]

describe('free text', () => {
  it.each<[MarkCode, string[]]>([
    ['has-email', EMAILS],
    ['has-phone', PHONES],
    ['has-long-number', LONG_NUMBERS],
    ['has-birth-date', BIRTH_DATES],
  ])('is told to have what could say whose case it is: %s', (code, texts) => {
    const missed = texts.filter((text) => !codesIn(text).includes(code))
    expect(missed).toEqual([])
  })

  it.each(HARMLESS)('may say %j', (text) => {
    expect(identifyingMarks(text)).toEqual([])
  })

  it('is marked where it stands as it was typed', () => {
    const typed = 'Née le ３ mars, ＋３７０ 600 12345, kid＠example．com.'
    const found = identifyingMarks(typed).map(({ code, start, end }) => [
      code,
      typed.slice(start, end),
    ])
    expect(found).toEqual([
      ['has-birth-date', 'Née le ３ mars'],
      ['has-phone', '＋３７０ 600 12345'],
      ['has-email', 'kid＠example．com'],
    ])
  })

  it('is marked whole, and by what it is', () => {
    const typed = 'write to kid.two@local-host or call 20 25 2011'
    const found = identifyingMarks(typed).map(({ code, start, end }) => [
      code,
      typed.slice(start, end),
    ])
    expect(found).toEqual([
      ['has-email', 'kid.two@local-host'],
      ['has-phone', '20 25 2011'],
    ])
  })

  it('is marked twice where two things touch', () => {
    const found = identifyingMarks('kid@example.com+370 600 12345')
    expect(found.map(({ code }) => code)).toEqual(['has-email', 'has-phone'])
  })

  it('is refused whatever stands around an address or a number', () => {
    const around = fc.string({ unit: fc.constantFrom(...' abcé,.;:()\n'.split('')), maxLength: 20 })
    fc.assert(
      fc.property(around, around, fc.constantFrom(...EMAILS, ...PHONES), (before, after, text) => {
        expect(identifyingMarks(`${before} ${text} ${after}`)).not.toEqual([])
      }),
    )
  })

  it('is refused for every day of a child, however it is written', () => {
    const two = (value: number) => String(value).padStart(2, '0')
    const day = fc.tuple(
      fc.integer({ min: 2005, max: 2026 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    fc.assert(
      fc.property(day, fc.constantFrom('.', '-', '/', ' ', '. '), ([year, month, of], sep) => {
        for (const parts of [
          [year, two(month), two(of)],
          [two(of), two(month), year],
          [of, month, year],
          [month, of, year],
        ])
          expect(codesIn(`was told ${parts.join(sep)} by a parent`)).toEqual(['has-birth-date'])
      }),
    )
  })

  it('is refused for six figures and more in a row, in any script', () => {
    const zeros = ['0', '٠', '०', '০', '０', '๐', '𝟎']
    fc.assert(
      fc.property(
        fc.constantFrom(...zeros),
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 20 }),
        (zero, digits) => {
          const first = zero.codePointAt(0) ?? 0
          const text = digits.map((digit) => String.fromCodePoint(first + digit)).join('')
          expect(identifyingMarks(text)).not.toEqual([])
        },
      ),
    )
  })

  it('gives places in order that lie in the text and never overlap', () => {
    const texts = fc.array(fc.constantFrom(...EMAILS, ...PHONES, ...LONG_NUMBERS, ...BIRTH_DATES))
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join(', ')
        let last = 0
        for (const { start, end } of identifyingMarks(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })

  it('is read at all, however long and odd', () => {
    const odd = [
      'a.'.repeat(250),
      '1 '.repeat(250),
      '(0)'.repeat(166),
      'born '.repeat(100),
      '@ '.repeat(250),
    ]
    for (const text of odd)
      for (const { end } of identifyingMarks(text)) expect(end).toBeLessThanOrEqual(text.length)
  })
})
