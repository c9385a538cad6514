/** With --import: writes what a process has used into the file BENCH_USAGE when it ends. */

import { writeFileSync } from 'node:fs'

export interface Usage {
  /** Bytes. */
  peak: number
  cpuMs: number
}

const file = process.env['BENCH_USAGE']
if (file !== undefined)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    const usage: Usage = { peak: maxRSS * 1024, cpuMs: (userCPUTime + systemCPUTime) / 1000 }
    writeFileSync(file, JSON.stringify(usage))
  })
