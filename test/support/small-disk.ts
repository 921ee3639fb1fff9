import { spawnSync } from 'node:child_process'
import { onTestFinished } from 'vitest'
import { aFolder } from './vault.ts'

/** Whether this machine lets a test mount a disk of its own (Linux, as root). */
export const CAN_MOUNT = tryMounting()

/** A disk of so many KiB, gone when the test ends. */
export function aSmallDisk(kib: number): string {
  const at = aFolder()
  mount('-t', 'tmpfs', '-o', `size=${kib}k`, 'tmpfs', at)
  onTestFinished(() => void spawnSync('umount', ['--lazy', at]))
  return at
}

/** Turns such a disk read-only. */
export function makeReadOnly(disk: string): void {
  mount('-o', 'remount,ro', disk)
}

function mount(...args: string[]): void {
  const { status, stderr } = spawnSync('mount', args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`mount failed: ${stderr}`)
}

function tryMounting(): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const script =
    'd=$(mktemp -d) && mount -t tmpfs tmpfs "$d" && umount "$d"; r=$?; rmdir "$d"; exit $r'
  return spawnSync('sh', ['-c', script]).status === 0
}
