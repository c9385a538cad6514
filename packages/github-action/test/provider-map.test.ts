import { describe, expect, it } from 'vitest'
import { isProviderMap, readProviderMap } from '../src/inputs/provider-map.ts'

const SECRET = 'SECRETabc123456'

async function read(text: string, input = 'api-keys') {
  const said: string[] = []
  const found = await readProviderMap(input, text, (field, message) => said.push(`${field}: ${message}`))
  return { found: Object.fromEntries(found), said }
}

describe('a line "provider: value" each', () => {
  it.each([
    `fal:${SECRET}`,
    `fal=${SECRET}`,
    `fal = ${SECRET}`,
    `fal：${SECRET}`,
    `  fal:${SECRET}`,
    `kling: ${SECRET}\nfal:${SECRET}`,
  ])('a blank or colon that is missing is told, and no key: %j', async (text) => {
    const { found, said } = await read(text)
    expect(said).toEqual([
      expect.stringMatching(/^api-keys: line \d: a colon and a blank belong behind fal\. Write one/),
    ])
    expect(found['fal']).toBe(SECRET)
    expect(said.join()).not.toContain('SECRET')
  })

  it('tells every slip and every other mistake', async () => {
    const { said } = await read(`fal:${SECRET}\nfall: ${SECRET}\n${SECRET}: fal\nkling=${SECRET}`)
    expect(said).toEqual([
      expect.stringMatching(/line 1: a colon and a blank belong behind fal/),
      expect.stringMatching(/line 4: a colon and a blank belong behind kling/),
      expect.stringMatching(/line 2: "fall" is no provider that Reelay knows\. Did you mean fal\?/),
      expect.stringMatching(/line 3: what stands before the colon is no provider/),
    ])
    expect(said.join()).not.toContain('SECRET')
  })

  it.each([
    SECRET,
    `- ${SECRET}`,
    `fal: *${SECRET}`,
    `fal: &${SECRET}`,
    `fal: "${SECRET}`,
    `fal: [${SECRET}]`,
    `fal: {${SECRET}: 1}`,
    `fal: !!${SECRET} x`,
    `fal: @${SECRET}`,
    `fal: ${SECRET}: ${SECRET}`,
    `fal:\t${SECRET}: x`,
    `{"fal":"${SECRET}"`,
    `{fal:${SECRET}}`,
    `["${SECRET}"]`,
    `? [${SECRET}]\n: x`,
    `<<: ${SECRET}`,
    `<<: *${SECRET}`,
    `fal: a\n---\n${SECRET}`,
    `%${SECRET}\n---\nfal: a`,
    `${SECRET}: fal\n${SECRET}: kling`,
  ])('no words of the parser repeat a key: %j', async (text) => {
    const { said } = await read(text)
    expect(said.join()).not.toContain('SECRET')
  })

  it('knows an address from a map', () => {
    for (const address of ['https://a.example/v1', 'http://localhost:8080', 'gateway', 'kling.example.com:8443/v1'])
      expect(isProviderMap(address)).toBe(false)
    for (const map of ['fal: https://a', 'fal:https://a', 'fal=https://a', '{fal: a}', 'fal：https://a'])
      expect(isProviderMap(map)).toBe(true)
  })
})
