/** What the accounts hold, beside what the run will cost. */

import { ReelayError } from '@reelay/core'
import { formatUsd, readBalance, type Session, sumUsd } from '@reelay/core/host'
import type { Plan } from '../plan/plan.ts'
import { annotate, say } from '../runner/say.ts'
import type { Sessions } from './sessions.ts'

/** A balance that cannot pay is said before anything is bought. It may have been topped up since: no reason to stop. */
export async function warnAboutBalances({ planned }: Plan, sessions: Sessions): Promise<void> {
  const providers = new Set(planned.flatMap(({ spend, clips }) => (spend === 0 ? [] : [clips[0].provider])))
  for (const provider of providers) {
    const spend = sumUsd(planned.filter(({ clips }) => clips[0].provider === provider).map((one) => one.spend))
    const session = sessions.withKey(provider)
    if (session) await warnAboutBalance(session, spend)
  }
}

async function warnAboutBalance(session: Session, spend: number | null): Promise<void> {
  if (!session.adapter.balance || !session.hasKey || spend === null || spend === 0) return
  try {
    const balance = await readBalance(session, AbortSignal.timeout(10_000))
    if (balance?.balanceUsd != null && balance.balanceUsd < spend)
      annotate(
        'warning',
        `The balance at ${session.adapter.name} is ${formatUsd(balance.balanceUsd)} and this run is estimated at ${formatUsd(spend)}: some clips will be refused. Top up, then run again; what is made is reused.`,
      )
  } catch (error) {
    if (!ReelayError.is(error)) throw error
    say(`The balance could not be read: ${error.message}`)
  }
}
