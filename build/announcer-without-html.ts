import type { Plugin } from 'vite'

const ANNOUNCER = /dist\/private\/live-announcer\/LiveAnnouncer\.m?js$/
const EMPTIED = /\.innerHTML = '';/g

/** Lets the announcer of react-aria empty its log by nodes: pages here accept no HTML from scripts, and the page would break. */
export function announcerWithoutHtml(): Plugin {
  return {
    name: 'announcer-without-html',
    transform(code, id) {
      if (!ANNOUNCER.test(id)) return null
      const changed = code.replace(EMPTIED, '.replaceChildren();')
      if (changed === code || changed.includes('innerHTML'))
        this.error('The announcer of react-aria was changed; look at how it empties its log now.')
      return { code: changed, map: null }
    },
  }
}
