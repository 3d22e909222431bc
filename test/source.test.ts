import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readBytes, readSource } from '../src/source.ts'

test.each([
  ['one line', 'abc', 2, '1:3'],
  ['after a line feed', 'a\nb', 2, '2:1'],
  ['the line feed itself ends its line', 'a\nb', 1, '1:2'],
  ['between CR and LF is still the first line', 'a\r\nb', 2, '1:3'],
  ['after CRLF', 'a\r\nb', 3, '2:1'],
  ['after a lone CR', 'a\rb', 2, '2:1'],
  ['columns are UTF-16 code units', '👋b', 2, '1:3'],
  ['the end of an empty last line', 'a\n', 2, '2:1'],
])('%s', (_name, text, offset, point) => {
  const { line, column } = readSource(text).pointAt(offset)
  expect(`${line}:${column}`).toBe(point)
})

test('a byte order mark is left off and not counted', () => {
  const source = readSource('\ufeffab')
  expect(source.text).toBe('ab')
  expect(source.pointAt(1)).toEqual({ line: 1, column: 2 })
})

test.each([
  ['UTF-8', [0xc3, 0xa9], 'é', 'utf-8'],
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0x61], 'a', 'utf-8'],
  ['UTF-16, little end first', [0xff, 0xfe, 0xe9, 0x00], 'é', 'utf-16le'],
  ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0xe9], 'é', 'utf-16be'],
  ['anything else', [0x80, 0xe9, 0xff], '€éÿ', 'windows-1252'],
  ['nothing', [], '', 'utf-8'],
])('bytes in %s', (_name, bytes, text, encoding) => {
  const source = readBytes(Uint8Array.from(bytes), 'x')
  expect(source.text).toBe(text)
  expect(source.encoding).toBe(encoding)
})

test('any bytes are read, and every offset has a point that is never before the last one', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
      const source = readBytes(bytes)
      let before = { line: 1, column: 0 }
      for (let offset = 0; offset <= source.text.length; offset++) {
        const point = source.pointAt(offset)
        expect(point.line > before.line || (point.line === before.line && point.column > before.column)).toBe(true)
        before = point
      }
    }),
  )
})
