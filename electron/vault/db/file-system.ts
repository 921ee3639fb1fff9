import { readFileSync, statfsSync } from 'node:fs'
import { sep } from 'node:path'

/** Linux names of the file systems whose locks cannot be relied on; the numbers are those of statfs. */
const NETWORK_TYPES = new Set([
  0x6969, // NFS
  0x517b, // SMB
  0xff534d42, // CIFS
  0xfe534d42, // SMB2
  0x01021997, // 9P, the bridge to another system's disk
  0x5346414f, // AFS
  0x00c36400, // Ceph
  0x73757245, // Coda
  0x564c, // NCP
])
const FUSE_TYPE = 0x65735546

/** Whether a folder lies on a network drive, where a lock that keeps others out may not hold. */
export function isNetworkFolder(folder: string): boolean {
  if (process.platform === 'win32') return /^(\\\\|\/\/)/.test(folder)
  if (process.platform !== 'linux') return false
  const type = statfsSync(folder).type
  return NETWORK_TYPES.has(type) || (type === FUSE_TYPE && !isLocalFuse(folder))
}

// fuseblk is a local disk (NTFS, exFAT); every other FUSE may be a remote one.
function isLocalFuse(folder: string): boolean {
  const mounts = readFileSync('/proc/self/mounts', 'utf8')
    .split('\n')
    .map((line) => line.split(' '))
    .map(([, at, type]) => ({ at: unescapeMount(at ?? ''), type }))
    .filter(({ at }) => at === '/' || folder === at || folder.startsWith(at + sep))
    .toSorted((one, other) => other.at.length - one.at.length)
  return mounts[0]?.type === 'fuseblk'
}

function unescapeMount(path: string): string {
  return path.replace(/\\([0-7]{3})/g, (_, octal: string) =>
    String.fromCharCode(parseInt(octal, 8)),
  )
}
