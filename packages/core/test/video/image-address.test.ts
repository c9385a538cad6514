import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { imageAddress } from '../../src/video/image-address.ts'

const AT = 'https://img.example.com/shop/cat.png'

describe('an image address that is signed anew is the same image', () => {
  it.each([
    [
      'S3',
      '?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential=AK%2F2026&X-Amz-Date=1&X-Amz-Expires=9&X-Amz-Signature=a',
    ],
    ['S3 with a session', '?x-amz-security-token=t&X-Amz-SignedHeaders=host&X-Amz-Signature=b&X-Amz-Content-Sha256=U'],
    ['S3, the older form', '?AWSAccessKeyId=AK&Expires=1&Signature=x'],
    ['Google Cloud Storage', '?X-Goog-Algorithm=GOOG4&X-Goog-Credential=c&X-Goog-Date=1&X-Goog-Signature=f'],
    ['Google, the older form', '?GoogleAccessId=a&Expires=1&Signature=x'],
    ['Azure', '?sv=2024-11-04&st=2026-11-20&se=2026-11-21&sr=b&sp=r&spr=https&sig=x'],
    ['Azure, signed for a user', '?skoid=1&sktid=2&skt=3&ske=4&sks=b&skv=5&sv=6&se=7&sr=b&sp=r&sig=x'],
    ['Alibaba OSS', '?OSSAccessKeyId=a&Expires=1&Signature=x&security-token=t'],
    ['Alibaba OSS V4', '?x-oss-signature-version=OSS4&x-oss-date=1&x-oss-expires=2&x-oss-signature=x'],
    ['Volcengine TOS', '?X-Tos-Algorithm=TOS4&X-Tos-Date=1&X-Tos-Signature=x'],
    [
      'Tencent COS',
      '?q-sign-algorithm=sha1&q-ak=a&q-sign-time=1;2&q-key-time=1;2&q-header-list=&q-url-param-list=&q-signature=x',
    ],
    ['Huawei OBS', '?AccessKeyId=a&Expires=1&Signature=x&x-obs-security-token=t'],
    ['CloudFront', '?Expires=1&Signature=x&Key-Pair-Id=K'],
    ['CloudFront with a policy', '?Policy=p&Signature=x&Key-Pair-Id=K'],
    ['Akamai', '?hdnts=exp=1~acl=/*~hmac=a'],
    ['Discord', '?ex=65f&is=65e&hm=abc'],
    ['a token', '?token=abc'],
    ['a token of Supabase', '?token=eyJhbGciOi.J9.x'],
    ['a token and a time', '?token=abc&expires=1700000000'],
    ['a time alone', '?Expires=1700000000'],
    ['sig alone', '?sig=abc'],
    ['a JWT', '?jwt=eyJ'],
    ['Alibaba CDN', '?auth_key=1700000000-0-0-abc'],
    ['sign beside a time', '?sign=abc&t=1700000000'],
    ['names in capitals, escaped', '?X%2DAMZ%2DSIGNATURE=x'],
    ['a fragment', '#page=1'],
    ['a signature and a fragment', '?X-Amz-Signature=x#y'],
  ])('%s', (_, query) => {
    expect(imageAddress(AT + query)).toBe(AT)
    const rest = query.replace(/^\?/, '&')
    if (rest !== query) expect(imageAddress(`${AT}?width=640&v=2${rest}`)).toBe(`${AT}?width=640&v=2`)
  })

  it('whatever the object is called', () => {
    expect(imageAddress('https://b.s3.amazonaws.com/download?X-Amz-Signature=a&X-Amz-Date=1')).toBe(
      'https://b.s3.amazonaws.com/download',
    )
    expect(imageAddress('https://d1.cloudfront.net/hero?Expires=1&Signature=x&Key-Pair-Id=K')).toBe(
      'https://d1.cloudfront.net/hero',
    )
  })
})

describe('one address in two spellings is the same image', () => {
  it.each([
    ['a host in capitals', 'https://IMG.Example.COM/shop/cat.png'],
    ['a scheme in capitals', 'HTTPS://img.example.com/shop/cat.png'],
    ['the default port', 'https://img.example.com:443/shop/cat.png'],
  ])('%s', (_, address) => {
    expect(imageAddress(address)).toBe(AT)
  })

  it('the default port of http', () => {
    expect(imageAddress('http://A.example:80/a.png')).toBe('http://a.example/a.png')
    expect(imageAddress('http://a.example:443/a.png')).toBe('http://a.example:443/a.png')
  })

  it('escapes in small letters, and accents as two characters', () => {
    const composed = 'https://a.example/caf%C3%A9.png'
    for (const path of ['caf%c3%a9.png', 'cafe%CC%81.png', 'cafe%cc%81.png'])
      expect(imageAddress(`https://a.example/${path}`)).toBe(composed)
    expect(imageAddress('https://a.example/cafe\u0301.png')).toBe('https://a.example/caf\u00e9.png')
    expect(imageAddress('https://a.example/a%2fb.png?x=%2f')).toBe('https://a.example/a%2Fb.png?x=%2F')
  })
})

describe('two images stay two', () => {
  it.each([
    ['where only a token names it', 'https://a.example/?token=1', 'https://a.example/?token=2'],
    ['where only a signature names it', 'https://a.example?X-Amz-Signature=1', 'https://a.example?X-Amz-Signature=2'],
    ['where a service is asked', 'https://a.example/download?token=1', 'https://a.example/download?token=2'],
    ...['download1', '2024', 'api/v1', 'thumb200', 'image_2024_small'].map((path): [string, string, string] => [
      `where ${path} is asked`,
      `https://a.example/${path}?token=1`,
      `https://a.example/${path}?token=2`,
    ]),
    ['where a script is asked', 'https://a.example/image.php?token=1', 'https://a.example/image.php?token=2'],
    ['of other versions', `${AT}?v=1&token=x`, `${AT}?v=2&token=x`],
    ['of other times', `${AT}?t=1`, `${AT}?t=2`],
    ['of other timestamps', `${AT}?timestamp=1`, `${AT}?timestamp=2`],
    ['of other sizes made on the way', `${AT}?x-oss-process=image/resize,w_1`, `${AT}?x-oss-process=image/resize,w_2`],
    ['of other letters that Azure uses', `${AT}?se=1`, `${AT}?se=2`],
    ['of other letters that Azure uses', `${AT}?sp=1&st=1&sr=1`, `${AT}?sp=2&st=2&sr=2`],
    ['of other signs of the zodiac', `${AT}?sign=leo`, `${AT}?sign=virgo`],
    ['of other names', `${AT}?ex=1`, `${AT}?ex=2`],
    ['of other cases in the path', 'https://a.example/A.png', 'https://a.example/a.png'],
    ['of other cases in the query', `${AT}?id=A`, `${AT}?id=a`],
    ['of other orders in the query', `${AT}?a=1&b=2`, `${AT}?b=2&a=1`],
    ['of other ports', 'https://a.example:8443/a.png', 'https://a.example/a.png'],
    ['of other schemes', 'http://a.example/a.png', 'https://a.example/a.png'],
    ['of other users', 'https://Ann@a.example/a.png', 'https://ann@a.example/a.png'],
    ['of other objects', 'https://b.example/1?X-Amz-Signature=x', 'https://b.example/2?X-Amz-Signature=x'],
    ['where a slash is escaped', 'https://a.example/a%2Fb', 'https://a.example/a/b'],
  ])('%s', (_, one, other) => {
    expect(imageAddress(one)).not.toBe(imageAddress(other))
  })
})

describe('an address without any of this', () => {
  it.each([
    AT,
    `${AT}?width=640&v=2`,
    `${AT}?`,
    'https://img.example.com',
    'https://img.example.com/?token=one',
    'https://img.example.com/caf\u00e9/猫.png',
    'https://img.example.com/caf%C3%A9%20a.png',
    'https://img.example.com/a b.png',
    'https://img.example.com/%zz.png',
    'https://img.example.com/%E9.png',
    'http://[::1]:8080/a.png',
    'cat.png',
    'data:image/png;base64,AAAA#x',
    '',
  ])('is its own identity: %s', (address) => {
    expect(imageAddress(address)).toBe(address)
  })

  it('never fails, and counts the same when it is read twice', () => {
    const part = fc.oneof(fc.webPath(), fc.string({ unit: 'binary' }), fc.constantFrom('/caf%c3', '/%cc%81', '/\ud800'))
    const query = fc.constantFrom('', '?sig=1&se=2', '?token=1', '?%zz=1', '?a=%ff&X-Amz-Date=1', '#x')
    fc.assert(
      fc.property(fc.webAuthority(), part, query, (host, path, rest) => {
        const once = imageAddress(`https://${host}${path}${rest}`)
        expect(imageAddress(once)).toBe(once)
      }),
      { numRuns: 1000 },
    )
  })
})
