import { describe, expect, it } from 'vitest';
import { parseJsonLine } from '../../../main/cli/json-line.ts';

describe('parseJsonLine', () => {
  it.each([
    ['{"id":"a","text":"hej\u2028"}', { kind: 'text', id: 'a', text: 'hej\u2028' }],
    ['{"id":7,"text":""}\r', { kind: 'text', id: 7, text: '' }],
    ['{"id":"a","image":"b.png","other":1}', { kind: 'image', id: 'a', path: 'b.png' }],
    ['\ufeff{"id":"a","text":"b"}', { kind: 'text', id: 'a', text: 'b' }],
    ['  \r', { kind: 'blank' }],
  ])('reads %s', (line, expected) => {
    expect(parseJsonLine(Buffer.from(line))).toEqual(expected);
  });

  it.each([
    ['nonsense', undefined],
    ['["a"]', undefined],
    ['null', undefined],
    ['{"text":"b"}', undefined],
    ['{"id":null,"text":"b"}', undefined],
    ['{"id":"a"}', 'a'],
    ['{"id":"a","text":5}', 'a'],
    ['{"id":"a","image":["b"]}', 'a'],
    ['{"id":"a","text":"b","image":"c"}', 'a'],
  ])('refuses %s and keeps its id', (line, id) => {
    const parsed = parseJsonLine(Buffer.from(line));
    expect(parsed.kind).toBe('wrong');
    expect('id' in parsed ? parsed.id : undefined).toBe(id);
  });

  it('refuses bytes that are not UTF-8', () => {
    const line = Buffer.from('{"id":"a","text":"udl\xf8ber"}', 'latin1');
    expect(parseJsonLine(line)).toEqual({ kind: 'wrong', message: 'not UTF-8' });
  });
});
