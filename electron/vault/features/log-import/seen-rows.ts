const FIRST_SIZE = 1 << 12
const FULLEST = 0.7

/** What a row's key was seen with before in the same file. */
export type Seen = 'new' | 'same' | 'differs'

/**
 * Which keys a file has shown so far: 12 bytes for each, so that millions of rows fit. Eight of them tell
 * keys apart; with six, one file of five million rows out of twenty would have two keys that look like one.
 */
export class SeenRows {
  #heads = new Uint32Array(FIRST_SIZE)
  #tails = new Uint32Array(FIRST_SIZE)
  #digests = new Uint32Array(FIRST_SIZE)
  #count = 0

  /** Notes a row by the tags of its key and its values, and says whether the key came before. */
  note(key: Buffer, digest: Buffer): Seen {
    if (this.#count > this.#heads.length * FULLEST) this.#grow()
    const head = key.readUInt32BE(0)
    // Zero marks a free place.
    const tail = key.readUInt32BE(4) || 1
    const brief = digest.readUInt32BE(0)
    const place = this.#placeOf(head, tail)
    if (this.#tails[place] !== 0) return this.#digests[place] === brief ? 'same' : 'differs'
    this.#put(place, { head, tail, brief })
    this.#count += 1
    return 'new'
  }

  /** Where this key is, or the free place where it belongs. */
  #placeOf(head: number, tail: number): number {
    const mask = this.#heads.length - 1
    let place = head & mask
    while (this.#tails[place] !== 0 && !this.#isAt(place, head, tail)) place = (place + 1) & mask
    return place
  }

  #isAt(place: number, head: number, tail: number): boolean {
    return this.#heads[place] === head && this.#tails[place] === tail
  }

  #put(place: number, { head, tail, brief }: { head: number; tail: number; brief: number }): void {
    this.#heads[place] = head
    this.#tails[place] = tail
    this.#digests[place] = brief
  }

  #grow(): void {
    const [heads, tails, digests] = [this.#heads, this.#tails, this.#digests]
    this.#heads = new Uint32Array(heads.length * 2)
    this.#tails = new Uint32Array(heads.length * 2)
    this.#digests = new Uint32Array(heads.length * 2)
    tails.forEach((tail, from) => {
      if (tail === 0) return
      const [head = 0, brief = 0] = [heads[from], digests[from]]
      this.#put(this.#placeOf(head, tail), { head, tail, brief })
    })
  }
}
