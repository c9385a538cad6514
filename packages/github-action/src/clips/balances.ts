/** What the accounts hold, beside what the run will cost. */

import { ReelayError } from '@reelay/core'
import { formatUsd, readBalance, type Session, sumUsd } from '@reelay/core/host'
import type { Plan } from '../plan/plan.ts'
import { annotate, say } from '../runner/say.ts'
import type { Sessions } from './sessions.ts'

/** A balance that cannot pay is said before anything is bought. It may have been topped up since: no reason to stop. */
export async function warnAboutBalances({ planned }: Plan, sessions: Sessions): Promise<void> {
  const buying = planned.filter(({ spend }) => spend !== 0)
  for (const provider of new Set(buying.map(({ clips }) => clips[0].provider))) {
    const mine = buying.filter(({ clips }) => clips[0].provider === provider)
    const session = sessions.withKey(provider)
    if (session) await warnAboutBalance(session, sumUsd(mine.map(({ spend }) => spend)), whatFollows(mine))
  }
}

/** What becomes of the clips that the balance does not pay for. */
function whatFollows(planned: Plan['planned']): string {
  const falling = planned.filter(({ clips }) => clips[0].others.length > 0).length
  if (falling === planned.length) return 'the clips that it refuses go to their fallback.'
  const refused = `some clips will be refused${falling > 0 ? ', or go to their fallback' : ''}.`
  return `${refused} Top up, then run again; what is made is reused.`
}

async function warnAboutBalance(session: Session, spend: number | null, follows: string): Promise<void> {
  if (!session.adapter.balance || !session.hasKey || spend === null || spend === 0) return
  try {
    const balance = await readBalance(session, AbortSignal.timeout(10_000))
    if (balance?.balanceUsd != null && balance.balanceUsd < spend)
      annotate(
        'warning',
        `The balance at ${session.adapter.name} is ${formatUsd(balance.balanceUsd)} and this run is estimated at ${formatUsd(spend)}: ${follows}`,
      )
  } catch (error) {
    if (!ReelayError.is(error)) throw error
    say(`The balance could not be read: ${error.message}`)
  }
}
