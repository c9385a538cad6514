/** Submits that were certainly not taken: said so, with the next step, and free to be made again. */

import { createServer, request as httpRequest, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import type { Fault, ProviderId } from '@reelay/simulator'
import { modelAt } from '@reelay/simulator/sold'
import { expect, test } from 'vitest'
import { openStage, type Run, type Stage } from './stage.ts'

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** A host whose API lies under /v1 only; anything else is answered as `elsewhere` says. */
async function hostUnderV1(stage: Stage, elsewhere: (res: ServerResponse, req: IncomingMessage) => void) {
  const behind = new URL(stage.sim.baseUrl('openai-compatible'))
  const server = createServer((req, res) => {
    if (!req.url?.startsWith('/v1/')) return elsewhere(res, req)
    const path = behind.pathname.replace(/\/$/, '') + req.url.slice(3)
    const { method = 'GET', headers } = req
    const onward = httpRequest({ host: behind.hostname, port: behind.port, path, method, headers }, (answer) => {
      res.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(res)
    })
    req.pipe(onward)
  })
  const origin = `http://127.0.0.1:${await listen(server)}`
  return {
    origin,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      server.close()
    },
  }
}

function expectRefused(run: Run, code: string): string {
  expect([run.exitCode, run.outputs['failed']]).toEqual([1, '1'])
  expect(run.videos[0]).toMatchObject({ status: null, error: { code, charged: 'no' } })
  const message = run.videos[0]?.error?.message ?? ''
  expect(message).toMatch(/Nothing was charged/)
  return message
}

const openai = (baseUrl: string) => ({
  provider: 'openai-compatible',
  model: 'sora-2',
  prompt: 'a cat',
  'base-url': baseUrl,
})

test.concurrent.for<[what: string, elsewhere: (res: ServerResponse) => void]>([
  [
    'FastAPI says 405',
    (res) => res.writeHead(405, { 'content-type': 'application/json' }).end('{"detail":"Method Not Allowed"}'),
  ],
  ['Go says 404', (res) => res.writeHead(404, { 'content-type': 'text/plain' }).end('404 page not found\n')],
  [
    'nginx says 405',
    (res) => res.writeHead(405, { 'content-type': 'text/html' }).end('<html><title>405 Not Allowed</title></html>'),
  ],
])('a base-url without /v1 is named, and the right one buys at once: %s', async ([, elsewhere]) => {
  await using stage = await openStage()
  await using host = await hostUnderV1(stage, elsewhere)
  const message = expectRefused(await stage.run(openai(host.origin)), 'not_found')
  expect(message).toContain(`Check base-url: it is ${host.origin}, and it should end in /v1, as in ${host.origin}/v1.`)
  const run = await stage.run(openai(`${host.origin}/v1`))
  expect([run.exitCode, run.outputs['succeeded']]).toEqual([0, '1'])
  expect(stage.sim.charges()).toHaveLength(1)
})

test.concurrent('a redirect took nothing: host and path are named, and the right base-url', async () => {
  await using stage = await openStage()
  await using host = await hostUnderV1(stage, (res, req) =>
    res.writeHead(308, { location: `/v1${req.url}?token=geheim` }).end(),
  )
  const message = expectRefused(await stage.run(openai(host.origin)), 'invalid_input')
  expect(message).toContain(`it points to ${host.origin.slice(7)}/v1/videos, and a paid request is never sent on`)
  expect(message).toContain(`Check base-url: for that address it would be ${host.origin}/v1.`)
  expect(message).not.toContain('geheim')
  expect((await stage.run(openai(`${host.origin}/v1`))).outputs['succeeded']).toBe('1')
  expect(stage.sim.charges()).toHaveLength(1)
})

test.concurrent.for<[what: string, provider: ProviderId, body: object]>([
  ['in English', 'apimaster', { error: { code: '1113', message: 'Insufficient balance. Please recharge.' } }],
  ['in Chinese', 'aivideoapi', { error: { code: '1113', message: '余额不足或无可用资源包,请充值。' } }],
  [
    'as a suspended account',
    'apimart',
    {
      error: {
        type: 'exceeded_current_quota_error',
        message: 'Your account is suspended, please check your plan and billing details',
      },
    },
  ],
])('an empty account behind a 429 is said at once, and the other clips are not tried again and again: %s', async ([
  ,
  provider,
  body,
]) => {
  await using stage = await openStage()
  const fault: Fault = { kind: 'status', status: 429, body, phase: 'submit', times: Number.POSITIVE_INFINITY }
  stage.sim.fault(fault)
  const started = Date.now()
  expectRefused(await stage.run({ provider, prompt: 'a cat' }), 'insufficient_funds')
  expect(Date.now() - started).toBeLessThan(20_000)
  expect(stage.submits()).toHaveLength(1)
})

test.concurrent.for<[places: number, provider: ProviderId, body: object]>([
  [1, 'apimaster', { error: { code: '1113', message: 'Insufficient balance. Please recharge.' } }],
  [3, 'aivideoapi', { code: 429, message: 'You have exceeded your current quota, please check your billing details' }],
  [8, 'openai-compatible', { error: { type: 'insufficient_quota', message: 'You exceeded your current quota' } }],
])('an empty account behind a 429 is heard by every clip: no more requests than %i places, one each', async ([
  places,
  provider,
  body,
]) => {
  await using stage = await openStage()
  const words = 'abcdefghijkl'.split('')
  stage.write({ 'prompts/a.csv': `prompt\n${words.join('\n')}\n` })
  const fault: Fault = { kind: 'status', status: 429, body, phase: 'submit', times: Number.POSITIVE_INFINITY }
  stage.sim.fault(fault)
  const model = modelAt(provider)
  const inputs = { provider, concurrency: String(places), ...model }
  const run = await stage.run(inputs)
  expect([run.exitCode, run.outputs['failed']]).toEqual([1, '12'])
  expect(run.videos.map(({ error }) => `${error?.code} ${error?.charged}`)).toEqual(
    words.map(() => 'insufficient_funds no'),
  )
  const tried = stage.sim.requests({ phase: 'submit' })
  expect(tried.length).toBeGreaterThan(0)
  expect(tried.length).toBeLessThanOrEqual(places)
  // No clip was tried twice.
  expect(new Set(stage.submits().map((sent) => JSON.stringify(sent))).size).toBe(tried.length)
  expect(run.videos[11]?.error?.message).toMatch(/^Not submitted, because another clip was refused/)
  expect(stage.sim.charges()).toEqual([])
  // With money in the account, each of them is bought once.
  stage.sim.clearFaults()
  expect((await stage.run(inputs)).outputs).toMatchObject({ succeeded: '12', failed: '0' })
  expect(stage.sim.charges()).toHaveLength(12)
})

test.concurrent('a proxy without a scheme is used, as curl and Go use it', async () => {
  await using stage = await openStage()
  let asked = 0
  const proxy = createServer((req, res) => {
    asked += 1
    const { port, pathname, search } = new URL(req.url ?? '')
    req.pipe(
      httpRequest({ port, path: pathname + search, method: req.method, headers: req.headers }, (answer) => {
        res.writeHead(answer.statusCode ?? 500, answer.headers)
        answer.pipe(res)
      }),
    )
  })
  proxy.on('connect', (req, socket) => {
    asked += 1
    const onward = connect(Number(String(req.url).split(':').at(-1)), '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n')
      onward.pipe(socket)
      socket.pipe(onward)
    })
    for (const end of [onward, socket]) end.on('error', () => {})
  })
  const env = { ALL_PROXY: `127.0.0.1:${await listen(proxy)}` }
  try {
    const run = await stage.run({ provider: 'aivideoapi', prompt: 'a cat' }, { env })
    expect([run.exitCode, run.outputs['succeeded']]).toEqual([0, '1'])
    expect(asked).toBeGreaterThan(1)
    expect(stage.sim.charges()).toHaveLength(1)
  } finally {
    proxy.closeAllConnections()
    proxy.close()
  }
})

test.concurrent('a proxy that cannot be one is one mistake before anything is bought', async () => {
  await using stage = await openStage()
  const env = { HTTPS_PROXY: 'http://user:geheim@proxy corp' }
  const run = await stage.run({ provider: 'aivideoapi', prompt: 'a cat' }, { env })
  expect(run.exitCode).toBe(1)
  expect(run.said('error').join('\n')).toMatch(/HTTPS_PROXY: it holds no address of a proxy.*unset HTTPS_PROXY/)
  expect(run.said('error').join('\n')).not.toMatch(/geheim|should not/)
  expect(stage.submits()).toEqual([])
  const later = await stage.run({ provider: 'aivideoapi', prompt: 'a cat' })
  expect([later.exitCode, later.outputs['succeeded']]).toEqual([0, '1'])
})
