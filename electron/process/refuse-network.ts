import dgram from 'node:dgram'
import dns from 'node:dns'
import http from 'node:http'
import https from 'node:https'
import net from 'node:net'
import tls from 'node:tls'

const refuse = () => {
  throw new Error('this program does not use the network')
}

/** Replaces every way a Node process opens a connection by a refusal. */
export function refuseNetwork(): void {
  // SECURITY: nothing in this program asks for the network; a dependency that does must fail loudly.
  net.Socket.prototype.connect = refuse
  for (const [holder, names] of WAYS_OUT)
    for (const name of names) Object.defineProperty(holder, name, { value: refuse })
}

const WAYS_OUT: [object, string[]][] = [
  [dgram, ['createSocket']],
  [dns, ['lookup', 'resolve', 'resolve4', 'resolve6']],
  [http, ['request', 'get']],
  [https, ['request', 'get']],
  [tls, ['connect']],
  [globalThis, ['fetch', 'WebSocket', 'EventSource']],
]
