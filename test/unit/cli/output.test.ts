import { PassThrough, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createOutput } from '../../../main/cli/output.ts';

describe('createOutput', () => {
  it('writes in order, in blocks, and shows what waits', async () => {
    const blocks: string[] = [];
    const stream = new Writable({
      write(chunk, _encoding, done) {
        blocks.push(String(chunk));
        done();
      },
    });
    const output = createOutput(stream);
    await output.write('a');
    await output.write('b');
    expect(blocks).toEqual([]);
    await new Promise((resolve) => setImmediate(resolve));
    expect(blocks).toEqual(['ab']);
    await output.write('c'.repeat(100_000));
    expect(blocks).toHaveLength(2);
  });

  it('waits for a slow reader when much is to be written', async () => {
    let proceed: () => void = () => undefined;
    const stream = new Writable({
      write: (_chunk, _encoding, done) => void (proceed = done),
    });
    const output = createOutput(stream);
    let isWritten = false;
    const writing = output.write('a'.repeat(100_000)).then(() => (isWritten = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(isWritten).toBe(false);
    proceed();
    await writing;
    expect(isWritten).toBe(true);
  });

  it('goes quiet when nobody reads any more', async () => {
    const stream = new PassThrough();
    const output = createOutput(stream);
    stream.destroy(Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
    await new Promise((resolve) => setImmediate(resolve));
    expect(output.isClosed).toBe(true);
    await output.write('a'.repeat(100_000));
    await output.flush();
  });
});
