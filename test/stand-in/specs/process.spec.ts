import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, runningCommands, startAgain, test, type Sample } from './sample.ts';

const profiles = () => readdirSync(tmpdir()).filter((name) => name.startsWith('stand-in-profile-'));
const chromium = () => runningCommands(/\/chromium\/chromium/);

test('a second start hands its command line over and ends', async ({ sample, folder }) => {
  const second = startAgain(folder, '--flag', 'word');
  let said = '';
  second.stdout?.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code] = await once(second, 'exit');
  expect([code, said.trim()]).toEqual([3, 'second start']);
  await expect.poll(sample.eventNames).toContain('second-instance');
  const [, argv, workingDirectory, data] =
    (await sample.events()).find(([name]) => name === 'second-instance') ?? [];
  expect(argv).toEqual(expect.arrayContaining(['--flag', 'word']));
  expect(workingDirectory).toBe(process.cwd());
  expect(data).toEqual({ hello: 'again' });
});

test('another data folder is another app', async ({ sample, folder }) => {
  const other = startAgain(path.join(folder, 'other'));
  // It starts for real: its own end is asked for.
  await expect.poll(() => existsSync(path.join(folder, 'other', 'data'))).toBe(true);
  await expect.poll(() => profiles().length).toBe(2);
  other.kill('SIGTERM');
  await once(other, 'exit');
  expect(await sample.eventNames()).not.toContain('second-instance');
  await expect.poll(() => profiles().length).toBe(1);
});

test('the lock can be released and taken again', async ({ sample: { app } }) => {
  const states = await app.evaluate(({ app: electronApp }) => {
    const before = electronApp.hasSingleInstanceLock();
    electronApp.releaseSingleInstanceLock();
    const between = electronApp.hasSingleInstanceLock();
    return [before, between, electronApp.requestSingleInstanceLock()];
  });
  expect(states).toEqual([true, false, true]);
});

test('quitting leaves no process and no profile behind', async ({ sample }) => {
  expect(profiles()).toHaveLength(1);
  expect(chromium().length).toBeGreaterThan(0);
  await sample.app.close();
  expect(sample.process.exitCode).toBe(0);
  expect(profiles()).toEqual([]);
  await expect.poll(chromium).toEqual([]);
});

test('quitting asks and tells in the order of Electron', async ({ sample: { app, output } }) => {
  await app.evaluate(({ app: electronApp, BrowserWindow }) => {
    for (const name of ['before-quit', 'will-quit', 'quit'] as const) {
      electronApp.on(name as 'quit', () => console.log(`told ${name}`));
    }
    BrowserWindow.getAllWindows()[0]?.on('close', () => console.log('told close'));
  });
  await app.close();
  const told = [...output().matchAll(/^told (.*)$/gm)].map(([, name]) => name);
  expect(told).toEqual(['before-quit', 'close', 'will-quit', 'quit']);
});

test('a killed app takes its Chromium with it', async ({ sample }) => {
  sample.process.kill('SIGKILL');
  await expect.poll(chromium).toEqual([]);
});

test('an error that nobody handles ends the app and leaves nothing', async ({ sample }) => {
  const ended = sample.app.waitForEvent('close');
  await sample.app
    .evaluate(
      () =>
        void setTimeout(() => {
          throw new Error('unhandled');
        }, 10),
    )
    .catch(() => undefined);
  await ended;
  expect(sample.process.exitCode).not.toBe(0);
  await expect.poll(chromium).toEqual([]);
  expect(profiles()).toEqual([]);
});

test.describe('a utility process', () => {
  test.beforeEach(({ folder }) => {
    mkdirSync(folder, { recursive: true });
    writeFileSync(
      path.join(folder, 'child.mjs'),
      `process.parentPort.on('message', ({ data }) => {
        if (data === 'crash') process.exit(7);
        if (data === 'throw') throw new Error('in the child');
        process.parentPort.postMessage({ data, type: process.type, argv: process.argv.slice(2), plain: data?.constructor?.name });
      });
      console.log('child runs');`,
    );
  });

  const fork = (sample: Sample, file: string) =>
    sample.app.evaluate(({ utilityProcess }, modulePath) => {
      const child = utilityProcess.fork(modulePath, ['one'], {
        serviceName: 'test',
        stdio: 'pipe',
      });
      const note = (...event: unknown[]) => globalThis.sample.events.push(event);
      note('pid before', child.pid);
      child.on('spawn', () => note('spawn', typeof child.pid));
      child.on('message', (message) => note('message', message));
      child.on('exit', (code) => note('exit', code, child.pid));
      child.stdout?.on('data', (text) => note('said', String(text).trim()));
      Object.assign(globalThis, { child });
    }, file);
  const post = (sample: Sample, what: 'bytes' | 'crash' | 'kill') =>
    sample.app.evaluate((_electron, wanted) => {
      const { child } = globalThis as unknown as { child: Electron.UtilityProcess };
      if (wanted === 'kill') return child.kill();
      child.postMessage(wanted === 'bytes' ? Buffer.from([1, 2, 3]) : wanted);
      return true;
    }, what);

  test('answers, with its bytes intact', async ({ sample, folder }) => {
    await fork(sample, path.join(folder, 'child.mjs'));
    await post(sample, 'bytes');
    await expect.poll(sample.eventNames).toContain('message');
    const events = await sample.events();
    expect(events).toContainEqual(['pid before', undefined]);
    expect(events).toContainEqual(['spawn', 'number']);
    expect(events).toContainEqual(['said', 'child runs']);
    const [, message] = events.find(([name]) => name === 'message') ?? [];
    expect(message).toMatchObject({ type: 'utility', argv: ['one'], plain: 'Uint8Array' });
    await post(sample, 'kill');
    await expect.poll(sample.events).toContainEqual(['exit', 0, undefined]);
  });

  test('that ends by itself is told with its code', async ({ sample, folder }) => {
    await fork(sample, path.join(folder, 'child.mjs'));
    await post(sample, 'crash');
    await expect.poll(sample.events).toContainEqual(['exit', 7, undefined]);
  });

  test('ends with the app, even when the app is killed', async ({ sample, folder }) => {
    await fork(sample, path.join(folder, 'child.mjs'));
    await expect.poll(sample.eventNames).toContain('said');
    expect(runningCommands(/utility-entry/)).toHaveLength(1);
    sample.process.kill('SIGKILL');
    await expect.poll(() => runningCommands(/utility-entry/)).toEqual([]);
  });
});
