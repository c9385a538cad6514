/**
 * What an empty account and a reached spend limit are called. Many hosts answer them with the status of a rate limit,
 * 429, and waiting mends neither. The text is a stranger's: bounded, and read by linear patterns only.
 */

const MEANS =
  '(?:balances?|credits?|funds|money|wallet|prepaid|resource pack(?:age)?s?|saldos?|soldes?|cr[ée]dit[oi]?s?|fondos|fondi|fundos|guthaben|kontostand|bakiye)'
const MEANS_ZH =
  '(?:余额|餘額|(?<!并发|並發|请求|請求|调用|調用|分钟|分鐘)[额額]度|积分|積分|点数|點數|资源包|資源包|金额|金額|金币|金幣|金豆|钻石|鑽石|灵感值|代金券|算力|资金|資金|套餐)'

/** Nobody says this of a rate. */
const NO_MONEY = either(
  // Not enough balance, out of credits, no resource package …
  `(?:\\b(?:insufficient|inadequate|not (?:have |be )?(?:enough|sufficient|any)|lack(?:s|ing)?(?: of)?|low on|(?:run |ran )?out of|yetersiz)|n['’]t (?:have |be )?(?:enough|sufficient|any)) (?:\\S+ ){0,3}${MEANS}\\b`,
  `\\b(?:exhausted|depleted|negative|zero|no(?: more| remaining)?|kein) (?:account |prepaid |api |free )?${MEANS}\\b(?! card)`,
  // … and the other way round: balance too low, credits used up.
  `\\b${MEANS} (?:\\S+ ){0,4}?(?:insufficient|not (?:be )?(?:enough|sufficient)|too low|is low|exhausted|depleted|used up|run out|ran out|negative|is (?:0|zero|empty)(?! ?\\d)|insuficientes?|insuffisants?|insufficienti?|aufgebraucht|reicht nicht|nicht ausreichend|unzureichend|yetersiz)`,
  // Nothing of it: "0 credits left", "remaining balance: $0.00", and a quota whose limit is 0.
  `(?<!\\d[ ,]?)\\b0(?: 0+)? ${MEANS} (?:left|remaining|available)`,
  `\\b(?:balance|credits?|funds|quota)(?: (?:is|left|remaining|remain|available|of))*[ =]*[$¥€]?0(?: 0+)?(?! ?\\d)`,
  '\\bquota\\b.{0,200}\\blimit 0(?! ?\\d)',
  '\\b(?:insufficient|not enough|out of) (?:points|coins|diamonds|gems)\\b|\\b(?:points|coins) (?:are |is )?(?:insufficient|not enough)',
  '\\barrears?\\b|\\barrearage\\b|\\boverdue\\b|\\bunpaid\\b|\\bpast due\\b|\\bpayment (?:is )?required\\b|\\baccount deficit\\b',
  '\\bbilling (?:hard limit|is not active|not active|inactive|disabled|error)',
  '\\bsuspended\\W+(?:\\S+ ){0,6}(?:billing|payment|invoice|balance)',
  "\\bonly afford\\b|\\bcan(?:not|[’']t) afford\\b|\\bpre consumed? (?:\\S+ )?quota failed|\\bneed quota\\b",
  'недостаточно (?:средств|кредитов|баланса)|пополните|残高.{0,4}不足|クレジット.{0,6}(?:不足|足りません)',
  '잔액.{0,4}부족|크레딧.{0,4}부족|số dư.{0,12}không đủ|saldo (?:\\S+ ){0,2}tidak',
  `${MEANS_ZH}.{0,12}?(?:不足|不够|不夠|用完|用尽|用盡|耗尽|耗盡|为0|为零|为负|為負|小于|小於|已过期)`,
  `(?:没有|沒有|无|無)(?:足够|足夠|可用|剩余|剩餘)的?${MEANS_ZH}`,
  '欠费|欠費|欠款|预扣费|預扣費|请.{0,6}(?:充值|缴费|续费)|請.{0,6}(?:充值|繳費|續費)|儲值',
)

/** Said of an empty account, of what a minute allows, and as advice how to be allowed more. */
const PERHAPS_NO_MONEY = either(
  '\\bexceeded (?:\\S+ ){0,3}quota\\b|\\binsufficient (?:\\S+ ){0,2}quota\\b|\\bno (?:remaining|available|more) quota\\b',
  '\\bquotas? (?:\\S+ ){0,3}?(?:exceeded|reached|exhausted|depleted|used up|run out|ran out|insufficient|not enough|limit)',
  '\\brecharge\\b|\\btop[- ]?up\\b|\\b(?:add|buy|purchase) (?:\\S+ ){0,2}(?:credits?|funds|resource pack(?:age)?s?)\\b',
  '\\b(?:deposit|refill|replenish|reload) (?:\\S+ ){0,2}(?:funds|balance|account|credits?|wallet)\\b',
  '\\bbilling (?:details|limit|account|issue|problem)|\\bplan and billing\\b|\\bbilling (?:to be |must be |is not |not )?enabled\\b',
  '\\b(?:exceeded|exhausted|depleted|spent|consumed|used) (?:\\S+ ){0,4}?(?:credits?|balance|funds)\\b',
  '\\bcredits? (?:\\S+ ){0,3}?(?:consumed|spent|used|expired)\\b|\\b(?:credit|hard) limit\\b',
  '\\b(?:need|require)s? (?:more|at least|\\S+ more) (?:\\S+ ){0,3}(?:credits?|balance|funds)\\b',
  '\\brequires? \\S+ credits?,? (?:\\S+ ){0,3}(?:only|but|have)\\b',
  '\\bfree (?:tier|trial|quota|plan|usage|allowance) (?:\\S+ ){0,5}?(?:only|exhausted|ended|expired|over|used up)\\b|\\bupgrade (?:\\S+ )?plan to continue\\b',
  '\\bsubscription (?:\\S+ ){0,2}(?:expired|required|inactive|ended|lapsed)\\b|\\bno active subscription\\b|\\bpayment method\\b|\\bgood standing\\b',
  '充值|(?:配额|配額|额度|額度).{0,8}?(?:不足|用完|用尽|耗尽|上限|超)|次数.{0,4}(?:不足|用完|用尽|耗尽)',
)

const SPEND_LIMIT = either(
  '\\b(?:spend|spending|budget|usage|cost) (?:limits?|caps?)\\b|\\bmonthly (?:limit|cap)\\b|\\bmax(?:imum)? budget\\b',
  '\\bbudget (?:\\S+ ){0,3}(?:exceeded|exhausted)\\b|\\bexceeded (?:\\S+ ){0,3}budget\\b',
  '(?:消费|消費|支出|预算|預算).{0,6}(?:上限|限额|限額|超)',
)

/** So many in so long: waiting mends it. */
const RATE = either(
  '\\bper (?:second|sec|minute|min|hour|day|s|m)\\b|\\b(?:requests?|tokens?|videos?|tasks?|jobs?|\\d) ?/ ?(?:s|sec|second|m|min|minute|h|hour|d|day)\\b',
  '\\b(?:minute|hourly|second|requests?|concurrency) quota|\\bquota increase\\b|\\b(?:an|in|every|within) (?:\\d+ ?)?(?:s|sec|seconds?|min|minutes?|hours?)\\b',
  '\\b[rtqi]p[smhd]\\b|\\brate ?limit|\\brequests? limit|\\btoo many\\b|\\btoo fast\\b|\\bconcurren|\\bparallel\\b|\\bthrottl|\\bslow down\\b|\\btemporar|\\bbusy\\b|\\boverloaded\\b',
  '\\b(?:retry|try again) (?:in \\d|after \\d|later)',
  '每(?:一)?(?:秒|分|小时|小時|天|日)|\\d ?(?:秒|分钟|分鐘|小时|小時)内|频率|頻率|频繁|頻繁|限流|限速|速率|并发|並發|稍后|稍後',
)

function either(...patterns: string[]): RegExp {
  return new RegExp(patterns.join('|'), 'i')
}

/** `insufficient_user_quota`, `AccountOverdueError` and `balance-not-enough` as words. */
function words(text: string | null): string {
  return (text ?? '')
    .slice(0, 1000)
    .replaceAll(/([a-z])(?=[A-Z])/g, '$1 ')
    .replaceAll(/[\s_.:-]+/g, ' ')
}

/**
 * Whether an error says that there is no money, or that a limit of spending was reached; undefined for a plain rate limit,
 * in whose message many hosts advise to buy more.
 */
export function aboutMoney(error: {
  code: string | null
  type: string | null
  message: string
}): 'insufficient_funds' | 'spend_limit' | undefined {
  const codes = [words(error.code), words(error.type)]
  const all = [...codes, words(error.message)]
  const isRate = all.some((said) => RATE.test(said))
  // OpenAI's word for an empty account, which is never that of a rate.
  if (codes.some((code) => /^insufficient (?:user )?quota$/i.test(code))) return 'insufficient_funds'
  if (codes.some((code) => SPEND_LIMIT.test(code) && !isRate)) return 'spend_limit'
  if (all.some((said) => NO_MONEY.test(said))) return 'insufficient_funds'
  if (isRate) return undefined
  if (all.some((said) => SPEND_LIMIT.test(said))) return 'spend_limit'
  return all.some((said) => PERHAPS_NO_MONEY.test(said)) ? 'insufficient_funds' : undefined
}
