/** What programs write where nothing is. */
const NOTHING = /^(?:null|\\n|none|nil|n\/a|na|nan|nat|never|-|–|—)$/i

/** Whether a cell is filled with a word for nothing. */
export function saysNothing(text: string): boolean {
  return NOTHING.test(text)
}
