/** What `prepare` lets pass, the provider takes; what the provider would refuse, costs nobody a request. */

import type { HttpRequest, VideoInput } from '@reelay/core'
import { ADAPTERS, prepare } from '@reelay/core/host'
import { createTransport } from '@reelay/core/node'
import { type ProviderId, type Simulator, startSimulator } from '@reelay/simulator'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CARDED, inputFor } from './inputs.ts'
import { runs } from './settings.ts'

const transport = createTransport()
let simulator: Simulator

beforeAll(async () => {
  simulator = await startSimulator({ taskMs: 0, logLimit: 100 })
})
afterAll(async () => {
  await transport.close()
  await simulator.close()
})

/** What the provider says to a submit, sent as the engine sends it. */
async function told(provider: ProviderId, request: HttpRequest): Promise<{ taken: boolean; said: string }> {
  const headers = { ...request.headers, Authorization: 'Bearer sk-of-the-properties' }
  const response = await transport.http({ ...request, headers }, { purpose: 'submit', publicOnly: false })
  const said = await response.text(1e6)
  return {
    taken: ADAPTERS[provider].readSubmit(JSON.parse(said)) !== undefined && [200, 201, 202].includes(response.status),
    said,
  }
}

type VideoRequest = Parameters<(typeof ADAPTERS)['google']['submit']>[1]

/** The request as it is when the engine has fetched its images. */
function withData(request: VideoRequest): VideoRequest {
  const data = 'data:image/png;base64,iVBORw0KGgo='
  const { images, endImage, references } = request
  return {
    ...request,
    images: images.map(() => data),
    ...(endImage === undefined ? {} : { endImage: data }),
    ...(references ? { references: references.map(() => data) } : {}),
  }
}

function submitOf(provider: ProviderId, input: VideoInput): HttpRequest | null {
  const adapter = ADAPTERS[provider]
  const prepared = prepare(adapter, input)
  if (!prepared.ok) return null
  const { card } = prepared.prepared
  const request = adapter.imageAddresses === 'fetch' ? withData(prepared.prepared.request) : prepared.prepared.request
  const prefix = adapter.prefixes[0]
  return adapter.submit(simulator.baseUrl(provider) + prefix, request, { card })
}

describe.each(CARDED)('%s · %s', (provider, model) => {
  it('takes whatever was prepared', async () => {
    let passed = 0
    await fc.assert(
      fc.asyncProperty(inputFor(provider, model), async (input) => {
        const request = submitOf(provider, input)
        if (!request) return
        passed += 1
        const { taken, said } = await told(provider, request)
        expect(taken, said).toBe(true)
      }),
      runs(250),
    )
    // The cases must not all have been refused beforehand.
    expect(passed).toBeGreaterThan(40)
  })
})

describe('openai-compatible, whose models have no cards', () => {
  it.each(['sora-2', 'sora-2-pro'])('%s takes the documented sizes and seconds', async (model) => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(4, 8, 12),
        fc.constantFrom('16:9', '9:16', 'landscape', 'portrait'),
        fc.constantFrom(...(model === 'sora-2' ? ['720p'] : ['720p', '1024p', '1080p'])),
        async (duration, aspectRatio, resolution) => {
          const input = { model, prompt: 'A cat', duration, aspectRatio, resolution }
          const request = submitOf('openai-compatible', input)
          const { taken, said } = await told('openai-compatible', request as HttpRequest)
          expect(taken, said).toBe(true)
        },
      ),
      runs(60),
    )
  })
})
