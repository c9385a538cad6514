/** All operations, in the order of the panel's lists. */

import { balance } from './balance.ts'
import { download } from './download.ts'
import { estimate } from './estimate.ts'
import { generate } from './generate.ts'
import { get } from './get.ts'
import type { Operation } from './operation.ts'
import { submit } from './submit.ts'
import { wait } from './wait.ts'

export const OPERATIONS: readonly Operation[] = [balance, download, estimate, generate, get, submit, wait]
