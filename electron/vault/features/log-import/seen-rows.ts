const FIRST_SIZE = 1 << 12
const FULLEST = 0.7

/** What a row's key was seen with before in the same file. */
export type Seen = 'new' | 'same' | 'differs'

/**
 * Which keys a file has shown so far: 16 bytes for each, so that millions of rows fit. Six bytes of a key
 * would not do: in one file of five million rows out of twenty, two keys would look like one.
 */
export class SeenRows {
  #keys = new Float64Array(FIRST_SIZE)
  #tails = new Uint32Array(FIRST_SIZE)
  #digests = new Uint32Array(FIRST_SIZE)
  #count = 0

  /** Notes a row by the tags of its key and its values, and says whether the key came before. */
  note(key: Buffer, digest: Buffer): Seen {
    if (this.#count > this.#keys.length * FULLEST) this.#grow()
    // Zero marks a free place.
    const number = key.readUIntBE(0, 6) + 1
    const tail = key.readUInt32BE(6)
    const brief = digest.readUInt32BE(0)
    const place = this.#placeOf(number, tail)
    if (this.#keys[place] === number) return this.#digests[place] === brief ? 'same' : 'differs'
    this.#keys[place] = number
    this.#tails[place] = tail
    this.#digests[place] = brief
    this.#count += 1
    return 'new'
  }

  #placeOf(number: number, tail: number): number {
    const mask = this.#keys.length - 1
    let place = number % this.#keys.length
    while (this.#keys[place] !== 0 && !this.#isAt(place, number, tail)) place = (place + 1) & mask
    return place
  }

  #isAt(place: number, number: number, tail: number): boolean {
    return this.#keys[place] === number && this.#tails[place] === tail
  }

  #grow(): void {
    const [keys, tails, digests] = [this.#keys, this.#tails, this.#digests]
    this.#keys = new Float64Array(keys.length * 2)
    this.#tails = new Uint32Array(keys.length * 2)
    this.#digests = new Uint32Array(keys.length * 2)
    keys.forEach((number, from) => {
      if (number === 0) return
      const tail = tails[from] ?? 0
      const place = this.#placeOf(number, tail)
      this.#keys[place] = number
      this.#tails[place] = tail
      this.#digests[place] = digests[from] ?? 0
    })
  }
}
