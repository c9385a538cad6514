import { describe, expect, it } from 'vitest'
import { isOutOfPublicReach } from '../../src/engine/address.ts'

describe('what the internet can reach', () => {
  it.each([
    'http://localhost:5678',
    'http://LOCALHOST',
    'http://localhost./x',
    'http://127.1/x',
    'http://0x7f000001/x',
    'http://2130706433/x',
    'http://[::1]/x',
    'http://[::ffff:10.0.0.1]/x',
    'http://10.1.2.3',
    'http://172.31.255.255',
    'http://192.168.0.1',
    'http://169.254.169.254/latest',
    'http://100.127.0.1',
    'http://[fe80::1]',
    'http://[fd12::1]',
    'https://n8n',
    'http://n8n:5678',
    'https://n8n.local',
    'https://n8n.internal.',
    'https://printer.localdomain',
    'https://shop.test',
    'https://x.onion',
    'no address',
    '',
  ])('is not %j', (url) => {
    expect(isOutOfPublicReach(url)).toBe(true)
  })

  it.each([
    'https://n8n.example.com/webhook',
    'http://8.8.8.8:5678/x',
    'https://[2606:4700::1111]/x',
    'https://localhost.example.com',
    'https://local.host.org',
    'https://n8n.example.com./x',
  ])('is %j', (url) => {
    expect(isOutOfPublicReach(url)).toBe(false)
  })
})
