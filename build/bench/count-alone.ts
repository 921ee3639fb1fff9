import { mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { countAccounts, openCountingDesk } from './counting-desk.ts'

// Counts one log in a process of its own and prints how much memory that took at most, in KiB.
const [folder = '', path = ''] = process.argv.slice(2)
const own = mkdtempSync(join(folder, 'alone-'))
const desk = await openCountingDesk(own, 'new')
await countAccounts(desk, path)
await desk.call('vault:close', undefined)
rmSync(own, { recursive: true })
console.log(process.resourceUsage().maxRSS)
