import { describe, expect, it } from 'vitest';
import { maxTextLength } from '../../../shared/capture.ts';
import { decodeText } from '../../../main/cli/decode-text.ts';

const text = 'Dit MitID udløber: 19,00 €';
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16();

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 little-endian', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 big-endian', swapped(Buffer.from(`\ufeff${text}`, 'utf16le'))],
    ['Windows Western', Buffer.concat([Buffer.from('Dit MitID udl\xf8ber: 19,00 \x80', 'latin1')])],
  ])('reads %s without its mark', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ ok: true, value: text });
  });

  it('keeps colors of terminals, tabs and line ends', () => {
    expect(decodeText(Buffer.from('\u001b[31ma\tb\r\n'))).toMatchObject({
      value: '\u001b[31ma\tb\r\n',
    });
  });

  it.each([
    ['a program', Buffer.from('\x7fELF\x02\x01\0\0', 'latin1')],
    ['an archive without zeros', Buffer.from('\x1f\x8b\x08\xff\xfe\x01', 'latin1')],
    ['half a character of UTF-16', Buffer.from([0xff, 0xfe, 0x41])],
  ])('refuses %s', (_, bytes) => {
    expect(decodeText(bytes)).toMatchObject({ error: { code: 'type-unsupported' } });
  });

  it('refuses a text that is too long to be judged', () => {
    const bytes = Buffer.alloc(maxTextLength + 1, 'a');
    expect(decodeText(bytes)).toMatchObject({ error: { code: 'text-too-long' } });
  });
});
