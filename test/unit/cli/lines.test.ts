import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../main/cli/lines.ts';

async function* chunksOf(...chunks: string[]) {
  for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk, 'latin1'));
}

async function cut(maxBytes: number, ...chunks: string[]) {
  const lines: string[] = [];
  for await (const group of linesOf(chunksOf(...chunks), maxBytes))
    for (const { number, bytes } of group)
      lines.push(`${number}:${bytes && Buffer.from(bytes).toString('latin1')}`);
  return lines;
}

describe('linesOf', () => {
  it('puts together what chunks cut apart', async () => {
    expect(await cut(99, 'a', 'b\nc', '\n', 'd')).toEqual(['1:ab', '2:c', '3:d']);
  });

  it('counts blank lines, and none after the last line end', async () => {
    expect(await cut(99, '\n\na\n')).toEqual(['1:', '2:', '3:a']);
    expect(await cut(99)).toEqual([]);
  });

  it('does not cut at what only looks like a line end', async () => {
    const separator = Buffer.from('\u2028').toString('latin1');
    expect(await cut(99, `a${separator}b\rc\n`)).toEqual([`1:a${separator}b\rc`]);
  });

  it('drops a line over the limit and goes on', async () => {
    expect(await cut(3, 'abc\nab', 'cd\nef')).toEqual(['1:abc', '2:undefined', '3:ef']);
  });

  it('hands on lines before the stream ends', async () => {
    async function* endless() {
      for (;;) yield await Promise.resolve(Buffer.from('a\n'));
    }
    const first = await linesOf(endless(), 99).next();
    expect(first.value).toHaveLength(1);
  });
});
