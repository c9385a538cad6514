/** The browser tests need Debian's Chromium: installs it where that can be done without asking, or says what to do. */

import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'

if (!existsSync('/usr/bin/chromium')) {
  const mayInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')
  if (!mayInstall) {
    console.error('These tests need Chromium at /usr/bin/chromium. On Debian: sudo apt-get install -y chromium')
    process.exit(1)
  }
  console.log('Installing Chromium (once) …')
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' })
  execFileSync('apt-get', ['install', '-y', '-qq', 'chromium'], { stdio: ['ignore', 'ignore', 'inherit'] })
}
