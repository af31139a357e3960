// The command line: the same engine and reader as the app, under plain Node and without Electron.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createEngine } from '../shared/engine.ts';
import { chooseLocale } from '../shared/i18n/locale.ts';
import { notificationText } from '../shared/notification-text.ts';
import { promises } from '../shared/promises/promises.ts';
import { createClipboardWatcher } from './capture/clipboard-watcher.ts';
import { chooseTerminalWay } from './capture/terminal-choice.ts';
import { createTerminalClipboard } from './capture/terminal-clipboard.ts';
import { findTool, runTool } from './capture/terminal-tool.ts';
import { parseArguments, usage } from './cli/arguments.ts';
import { createTerminalNotifier } from './cli/notifier.ts';
import { createOutput } from './cli/output.ts';
import { describeVerdict } from './cli/report.ts';
import { scan } from './cli/scan.ts';
import { watch } from './cli/watch.ts';
import { createInspector } from './inspector.ts';
import { recognizeContent } from './ocr/image-header.ts';
import { settingsFromPackages } from './ocr/models.ts';
import { forkReaderChild } from './ocr/node-child.ts';
import { readRegularFile } from './ocr/open-image.ts';
import { createReader } from './ocr/reader.ts';

const root = path.join(import.meta.dirname, '..');
const out = createOutput(process.stdout);
const err = createOutput(process.stderr);

// Node's own status for an unexpected error is 1, which here means that a scam was found.
process.on('uncaughtException', (error) => {
  process.stderr.write(`${error.stack ?? error}\n`);
  process.exit(2);
});

const words = chooseLocale('system', systemLanguages());
const engine = createEngine();
const reader = createReader({
  settings: settingsFromPackages(root),
  spawn: () => forkReaderChild(path.join(root, 'main/ocr/reader-process.ts')),
});

process.exitCode = await run();
await Promise.all([reader.close(), out.flush(), err.flush()]);

async function run(): Promise<number> {
  const parsed = parseArguments(process.argv.slice(2));
  if (!parsed.ok) {
    await err.write(`${parsed.message}\n\n${usage}`);
    return 2;
  }
  switch (parsed.value.command) {
    case 'help':
      await out.write(usage);
      return 0;
    case 'version':
      await out.write(`${version()}\n`);
      return 0;
    case 'scan':
      return scan(parsed.value, {
        judge: engine.judge,
        reader,
        readFile: readRegularFile,
        isImage: (bytes) => recognizeContent(bytes) !== undefined,
        stdin: process.stdin,
        out,
        err,
        words,
        promises,
      });
    case 'watch':
      return watchTerminal();
  }
}

async function watchTerminal(): Promise<number> {
  const way = chooseTerminalWay(process.platform, process.env);
  const clipboard = createTerminalClipboard(way, runTool);
  if (!clipboard) {
    await err.write('There is no desktop here: neither DISPLAY nor WAYLAND_DISPLAY is set.\n');
    return 2;
  }
  const searchPath = process.env['PATH'] ?? '';
  const isThere = (name: string) => findTool(name, searchPath) !== undefined;
  if (process.platform === 'linux' && !isThere('notify-send'))
    await err.write(
      'Alerts are only printed: for notifications install the package libnotify-bin.\n',
    );

  const notify = createTerminalNotifier(process.platform, (error) => {
    void err.write(`The notification could not be shown: ${error.message}\n`);
  });
  let lastAlert = 0;
  const inspector = createInspector({
    judge: (text) => Promise.resolve(engine.judge(text)),
    reader,
    // The history belongs to the app; here an alert only gets its number.
    keep: (alert) => ({ ...alert, id: ++lastAlert }),
    notify({ verdict, at }) {
      const time = new Date(at).toLocaleTimeString(words.tag);
      void out.write(`${describeVerdict(time, verdict, words, promises)}\n`);
      notify(notificationText(verdict, words, ''), verdict.verdict === 'danger');
    },
    digest: (text) => createHash('sha256').update(text).digest('base64'),
    now: Date.now,
    onFault: (_fault, error) => {
      throw error;
    },
  });

  return watch({
    missing: clipboard.tools.filter(({ name }) => !isThere(name)),
    async watchClipboard({ onCopied, onUnread, onGone }) {
      let isGone = false;
      const watcher = createClipboardWatcher({
        sources: [
          ...clipboard.sources,
          {
            name: 'none',
            // The last one tried: it is reached when all others failed or were lost.
            start() {
              isGone = true;
              onGone();
              return Promise.reject(new Error('no source is left'));
            },
          },
        ],
        read: clipboard.read,
        wishes: () => ({ text: true, images: true }),
        readLimit: 15_000,
        onContent: onCopied,
        onReachable: (isReachable) => {
          if (!isReachable && !isGone) onUnread();
        },
      });
      await watcher.start();
      return () => watcher.stop();
    },
    inspect: (capture) => inspector.inspect(capture),
    ended: new Promise((resolve) => {
      process.once('SIGINT', () => resolve());
      process.once('SIGTERM', () => resolve());
    }),
    out,
    err,
    words,
  });
}

function systemLanguages(): string[] {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return [LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale];
}

function version(): string {
  const file: unknown = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return typeof file === 'object' && file !== null && 'version' in file ? `${file.version}` : '?';
}
