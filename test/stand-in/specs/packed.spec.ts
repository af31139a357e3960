import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { makeDist } from '../packed/make-dist.ts';
import { expect, launchSample, test } from './sample.ts';

test('the packed sample app runs from its archive, through its own executable', async ({
  folder,
}) => {
  test.setTimeout(120_000);
  const source = path.join(folder, 'source');
  const output = path.join(folder, 'dist');
  cpSync(path.join(import.meta.dirname, '..', 'sample-app'), source, { recursive: true });
  const { version } = createRequire(import.meta.url)('electron/package.json') as {
    version: string;
  };
  const builder = createRequire(import.meta.url).resolve('electron-builder/cli.js');
  execFileSync(process.execPath, [
    builder,
    '--linux',
    'dir',
    `--project=${source}`,
    `-c.electronDist=${makeDist(path.join(folder, 'electron-dist'))}`,
    `-c.electronVersion=${version}`,
    `-c.directories.output=${output}`,
    '-c.npmRebuild=false',
  ]);
  const executable = path.join(output, 'linux-unpacked', 'stand-in-sample');
  const sample = await launchSample(folder, {}, executable);
  const found = await sample.app.evaluate(({ app }) => ({
    isPackaged: app.isPackaged,
    name: app.getName(),
    version: app.getVersion(),
    path: app.getAppPath(),
    resources: process.resourcesPath,
    executable: app.getPath('exe'),
    words: process.argv.slice(1),
  }));
  expect(found).toMatchObject({
    isPackaged: true,
    name: 'Sample',
    version: '1.2.3',
    path: expect.stringMatching(/app\.asar$/),
    resources: path.join(output, 'linux-unpacked', 'resources'),
    executable,
  });
  expect(found.words).toContain(`--user-data-dir=${path.join(folder, 'data')}`);
  expect(await sample.page.evaluate(() => window.sample.echo('packed'))).toBe('packed');
  await sample.app.close();
});
