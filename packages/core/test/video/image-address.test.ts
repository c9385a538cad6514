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
    ['nginx', '?md5=Zm9vYmFyMTIzNA&expires=1764230400'],
    ['nginx, with other names', '?st=Zm9vYmFyMTIzNA&e=1764230400'],
    ['a hash and a time', '?hash=abc&exp=1764230400'],
    ['a hash, from a time to a time', '?validfrom=1764230400&validto=1764234000&hash=9sX%2Bq%3D'],
    ['Cloudflare', '?verify=1764230400-9JQB8vP1z0yc5DEBnH6JGWM3mBmvIeMrnnxFi3WtJLE%3D'],
    ['letters', '?s=kGq3bWJwzM_p7cA1xQ&e=1764230400'],
    ['letters, in short', '?s=abc&e=1764230400'],
    ['letters and milliseconds', '?h=0a1b2c3d4e5f6a7b&e=1764230400000'],
    ['letters and a date', '?tk=0a1b2c3d4e5f6a7b&until=2026-11-27T08:00:00Z'],
    ['LinkedIn', '?e=1764230400&t=kGq3bWJwzM_p7cA1xQ-rT5'],
    ['Facebook', '?_nc_cat=1&ccb=1-7&_nc_sid=5f&_nc_ohc=x&_nc_ht=s&oh=00_AfBx1y2&oe=65ABCDEF'],
    ['Facebook, in short', '?oh=00_Af&oe=65'],
    ['Tencent CDN', '?txSecret=0a1b&txTime=65ABCDEF'],
    ['Wangsu', '?wsSecret=0a1b&wsTime=1764230400'],
    ['Qiniu', '?e=1764230400&token=ak:sig='],
    ['Cloudinary', '?__cld_token__=exp=1764230400~hmac=a'],
    ['an authentication that ends', '?auth=abc&valid_until=1764230400'],
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
    ['the default port with zeros', 'https://img.example.com:0443/shop/cat.png'],
    ['a dot behind the host', 'https://img.example.com./shop/cat.png'],
    ['a question mark and nothing behind it', `${AT}?`],
    ['a question mark and a fragment', `${AT}?#x`],
    ['a step that stays', 'https://img.example.com/./shop/./cat.png'],
    ['a step back', 'https://img.example.com/shop/old/../cat.png'],
    ['escaped steps', 'https://img.example.com/shop/%2e/x/%2E%2e/cat.png'],
    ['letters that need no escape', 'https://img.example.com/%73hop/c%61t%2Epng'],
    ['backslashes', 'https:\\\\img.example.com\\shop\\cat.png'],
    ['blanks around', ' https://img.example.com/shop/cat.png\n'],
  ])('%s', (_, address) => {
    expect(imageAddress(address)).toBe(AT)
  })

  it.each([
    ['/caf\u00e9.png', '/caf%C3%A9.png'],
    ['/cafe\u0301.png', '/caf%C3%A9.png'],
    ['/a b.png', '/a%20b.png'],
    ['/%7Eann/a.png', '/~ann/a.png'],
    ['/hero%20%281%29.png', '/hero (1).png'],
    ['/it%27s.png', "/it's.png"],
    ['/photo%402x.png', '/photo@2x.png'],
    ['/a|b.png', '/a%7Cb.png'],
    ['/%e7%8c%ab.png', '/猫.png'],
    ['/a.png?q=a b', '/a.png?q=a%20b'],
    ['/a.png?q=%7e\u00e9', '/a.png?q=~%C3%A9'],
    ['/a.png?&v=2&', '/a.png?v=2'],
    ['/', ''],
    ['?v=2', '/?v=2'],
  ])('%s is %s', (one, other) => {
    expect(imageAddress(`https://a.example${one}`)).toBe(imageAddress(`https://a.example${other}`))
  })

  it('a host in Unicode and in Punycode', () => {
    const punycode = 'https://xn--mnchen-3ya.example/a.png'
    for (const host of ['münchen.example', 'MÜNCHEN.example', 'mu\u0308nchen.example', 'm%C3%BCnchen.example'])
      expect(imageAddress(`https://${host}/a.png`)).toBe(punycode)
  })

  it('a token that says what it is for, made anew', () => {
    const token = (claims: object) => {
      const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
      return `https://a.example/image?token=${part({ alg: 'HS256' })}.${part(claims)}.${'x'.repeat(claims.toString().length)}`
    }
    const once = imageAddress(token({ key: 'cat.png', iat: 1764230400, exp: 1764234000 }))
    expect(imageAddress(token({ key: 'cat.png', iat: 1764240400, exp: 1764244000 }))).toBe(once)
    expect(imageAddress(token({ key: 'dog.png', iat: 1764230400, exp: 1764234000 }))).not.toBe(once)
    expect(imageAddress(once)).toBe(once)
  })

  it('the default port of http', () => {
    expect(imageAddress('http://A.example:80/a.png')).toBe('http://a.example/a.png')
    expect(imageAddress('http://a.example:443/a.png')).toBe('http://a.example:443/a.png')
  })

  it('escapes in small letters, and accents as two characters', () => {
    const composed = 'https://a.example/caf%C3%A9.png'
    for (const path of ['caf%c3%a9.png', 'cafe%CC%81.png', 'cafe%cc%81.png'])
      expect(imageAddress(`https://a.example/${path}`)).toBe(composed)
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
    ...['md5', 'hash', 'h', 's', 'e', 'oe', 'oh', 'k', 'st', 'digest', 'id', 'key'].map(
      (name): [string, string, string] => [`of another ${name} alone`, `${AT}?${name}=0a1b2c3d4e5f`, `${AT}?${name}=b`],
    ),
    ['of other sizes and effects', `${AT}?s=640&e=3`, `${AT}?s=320&e=4`],
    ['of other sizes beside a time', `${AT}?s=640&e=1764230400`, `${AT}?s=320&e=1764230400`],
    ['of other sizes beside a signature', `${AT}?s=large&e=1764230400&sig=x`, `${AT}?s=small&e=1764230401&sig=y`],
    [
      'of other sizes beside a digest',
      `${AT}?s=l&h=0a1b2c3d4e5f&e=1764230400`,
      `${AT}?s=m&h=0a1b2c3d4e5e&e=1764230401`,
    ],
    ['of other versions in time', `${AT}?t=1764230400&s=0a1b2c3d4e5f`, `${AT}?t=1764230401&s=1a1b2c3d4e5f`],
    ...['key', 'k', 'p', 'v', 'id', 'file', 'u'].map((name): [string, string, string] => [
      `of another ${name} beside an expiry`,
      `${AT}?${name}=0a1b2c3d4e5f&e=1764230400`,
      `${AT}?${name}=1a1b2c3d4e5f&e=1764230400`,
    ]),
    ['of other ids beside an expiry', `${AT}?id=0a1b2c3d4e5f&expires=1`, `${AT}?id=1a1b2c3d4e5f&expires=2`],
    ['of other hashes of one service', 'https://a.example/image?hash=a&exp=1', 'https://a.example/image?hash=b&exp=1'],
    ['of other tokens of one service', 'https://a.example/image?token=a&e=1', 'https://a.example/image?token=b&e=1'],
    ['where a percent sign is escaped', 'https://a.example/%2541.png', 'https://a.example/A.png'],
    ['where a question mark is escaped', 'https://a.example/a%3Fb.png', 'https://a.example/a?b.png'],
    ['where a plus is escaped', 'https://a.example/a%2Bb.png', 'https://a.example/a+b.png'],
    ['where an ampersand is escaped', `${AT}?a=1%26b=2`, `${AT}?a=1&b=2`],
    ['of other folders', 'https://a.example//a.png', 'https://a.example/a.png'],
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
    'https://img.example.com',
    'https://img.example.com/?token=one',
    'https://img.example.com/caf%C3%A9%20a.png',
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
