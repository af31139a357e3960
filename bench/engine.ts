import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import path from 'node:path';
import { createEngine } from '../shared/engine.ts';

/**
 * Messages per second, start of the engine, how time grows with hostile text, and the same messages
 * beside SpamAssassin and bogofilter when they are installed. Seconds are processor seconds of one
 * core, so that other work on the machine disturbs little. Takes about two minutes.
 */

function cpuSeconds(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

function milliseconds(seconds: number): string {
  return `${(seconds * 1000).toFixed(0).padStart(6)} ms`;
}

/** The best of several runs: whatever else runs on the machine only ever adds. */
function best(runs: number, work: () => void): number {
  let least = Infinity;
  for (let run = 0; run < runs; run++) least = Math.min(least, cpuSeconds(work));
  return least;
}

const corpus = path.join(import.meta.dirname, '../test/corpus');
const lines = readdirSync(corpus)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(path.join(corpus, name), 'utf8').split('\n'));
const messages = textsOf(() => true);
const everything = messages.join('\n\n');

/** The messages whose fields, as they stand in the corpus, all hold. */
function textsOf(holds: (line: string) => boolean): string[] {
  return lines
    .filter((line) => holds(line))
    .flatMap((line) => /"text":\s*("(?:[^"\\]|\\.)*")/u.exec(line)?.[1] ?? [])
    .map((text) => String(JSON.parse(text)));
}

function ofLanguage(language: string, label: string): string {
  return textsOf(
    (line) => line.includes(`"lang": "${language}"`) && line.includes(`"label": "${label}"`),
  ).join('\n\n');
}

function pieces(text: string, length: number, most: number): string[] {
  const count = Math.min(most, Math.floor(text.length / length));
  return Array.from({ length: count }, (_, i) => text.slice(i * length, i * length + length));
}

function again(text: string): (length: number) => string {
  return (length) => text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

const ordinary = again(everything);

const kinds: Readonly<Record<string, (length: number) => string>> = {
  'all messages': ordinary,
  'English prose': again(ofLanguage('en', 'harmless')),
  'Danish prose': again(ofLanguage('da', 'harmless')),
  'German prose': again(ofLanguage('de', 'harmless')),
  'Russian prose': again(ofLanguage('ru', 'harmless')),
  'Arabic prose': again(ofLanguage('ar', 'harmless')),
  'English scams': again(ofLanguage('en', 'scam')),
  'Danish scams': again(ofLanguage('da', 'scam')),
  'one letter': (length) => 'a'.repeat(length),
  'letters apart': (length) => 'm i t '.repeat(length / 6),
  'nested quotes': (length) => '"\u201c\'('.repeat(length / 4),
  'one link again': (length) => 'https://a.example/b '.repeat(length / 20),
  'different links': (length) =>
    Array.from({ length: length / 20 }, (_, i) => `https://x${String(i).padStart(6, '0')}.dk`).join(
      ' ',
    ),
  '100,000 links a MB': (length) =>
    Array.from({ length: length / 10 }, (_, i) => `${i.toString(36).padStart(6, 'q')}.dk`).join(
      ' ',
    ),
  'dots without space': (length) => 'a.b'.repeat(length / 3),
  'only zero width': (length) => '\u200b'.repeat(length),
  'lone surrogates': (length) => '\ud800'.repeat(length),
  'binary bytes': (length) => noise(length, 256, 0),
  'any units': (length) => noise(length, 65_536, 0),
  'cue words': (length) => 'your you not never if confirm '.repeat(length / 30),
  'random words': (length) => noise(length, 26, 97).replaceAll('z', ' '),
  digits: (length) => '12 345 6789 '.repeat(length / 12),
};

/** Always the same, so that two runs compare. */
function noise(length: number, range: number, first: number): string {
  let state = 12_345;
  let text = '';
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    text += String.fromCharCode(first + (((state >>> 8) & 0xffff) % range));
  }
  return text;
}

console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`);
let engine = createEngine();
const start = cpuSeconds(() => {
  engine = createEngine();
});
console.log(`start of the engine      ${milliseconds(start)}`);
const first = cpuSeconds(() => engine.judge('Hello, this is the police. Press 1 to talk to us.'));
console.log(`first English message    ${milliseconds(first)}   with the phrases that it needs`);
const rest = cpuSeconds(() => engine.judge('Xyzzy'));
console.log(
  `every other language     ${milliseconds(rest)}   once, when a message needs them all\n`,
);

for (const [name, text] of Object.entries({
  'all messages': everything,
  'English scams': ofLanguage('en', 'scam'),
  'Danish scams': ofLanguage('da', 'scam'),
})) {
  for (const length of [160, 1000, 10_000]) {
    const texts = pieces(text, length, 4000);
    const seconds = best(7, () => {
      for (const piece of texts) engine.judge(piece);
    });
    const perSecond = texts.length / seconds;
    console.log(
      `${name.padEnd(14)} ${String(length).padStart(6)} characters  ${perSecond.toFixed(0).padStart(8)} messages/s  ${((perSecond * length) / 1e6).toFixed(1).padStart(6)} MB/s`,
    );
  }
}

console.log('\n                          250 kB       1 MB      10 MB   growth for ×10');
for (const [name, make] of Object.entries(kinds)) {
  const times = [250_000, 1_000_000, 10_000_000].map((length) => {
    const text = make(length);
    return best(length > 1_000_000 ? 1 : 3, () => engine.judge(text));
  });
  const [, middle = 0, large = 0] = times;
  console.log(
    `${name.padEnd(20)} ${times.map((time) => milliseconds(time).padStart(10)).join(' ')}   ×${(large / middle).toFixed(1)}`,
  );
}
const huge = ordinary(20_000_000);
console.log(`20 MB of ordinary text ${milliseconds(cpuSeconds(() => engine.judge(huge)))}`);

besidePeers();

/** Peers read mail, so each message is one, the same for all three. */
function besidePeers(): void {
  const texts = messages.slice(0, 200);
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-engine-'));
  const mails = texts.map((text, i) => {
    const file = path.join(folder, `${i}.eml`);
    writeFileSync(
      file,
      `From: a@example.org\nTo: b@example.org\nSubject: message ${i}\nDate: Mon, 2 Nov 2026 10:00:00 +0100\nMessage-ID: <${i}@example.org>\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${text}\n`,
    );
    return file;
  });
  console.log(
    `\nThe same ${texts.length} messages, processor milliseconds for each, start left out`,
  );
  const own =
    best(5, () => {
      for (const text of texts) engine.judge(text);
    }) / texts.length;
  console.log(`Just Hang Up   ${(own * 1000).toFixed(3).padStart(9)} ms`);
  try {
    compare('SpamAssassin', 'spamassassin', own, mails, (some) => [
      // Local tests only: no name server, no sharing, and no file of the user's.
      ['spamassassin', '-L', '-x', '--mbox', mailbox(folder, some)],
    ]);
    compare('bogofilter', 'bogofilter', own, mails, (some) => [
      ['bogofilter', '-d', wordList(folder), '-B', ...some],
    ]);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function mailbox(folder: string, files: readonly string[]): string {
  const file = path.join(folder, 'all.mbox');
  const mails = files.map(
    (mail) =>
      `From a@example.org Mon Nov  2 10:00:00 2026\n${readFileSync(mail, 'utf8').replaceAll(/^From /gmu, '>From ')}\n`,
  );
  writeFileSync(file, mails.join(''));
  return file;
}

/** Bogofilter needs a word list; one message of each kind makes it, its size matters little here. */
function wordList(folder: string): string {
  const lists = path.join(folder, 'words');
  execFileSync('mkdir', ['-p', lists]);
  for (const [kind, file] of [
    ['-s', '0.eml'],
    ['-n', '1.eml'],
  ] as const)
    spawnSync('bogofilter', ['-d', lists, kind, '-I', path.join(folder, file)]);
  return lists;
}

function compare(
  name: string,
  program: string,
  own: number,
  mails: readonly string[],
  commands: (some: readonly string[]) => readonly (readonly string[])[],
): void {
  if (spawnSync(program, ['--version']).error !== undefined) {
    console.log(`${name.padEnd(14)} not installed, skipped (Debian: apt-get install ${program})`);
    return;
  }
  const none = childSeconds(commands(mails.slice(0, 1)));
  const all = childSeconds(commands(mails));
  const each = Math.max(0, all - none) / (mails.length - 1);
  console.log(
    `${name.padEnd(14)} ${(each * 1000).toFixed(3).padStart(9)} ms   ×${(each / own).toPrecision(2)}   start ${milliseconds(none - each)}`,
  );
}

/** Processor seconds of finished child processes, by the shell that waited for them. */
function childSeconds(commands: readonly (readonly string[])[]): number {
  let seconds = 0;
  for (const command of commands) {
    const { stdout } = spawnSync(
      'bash',
      ['-c', '"$@" > /dev/null 2>&1; times', 'bench', ...command],
      {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C' },
      },
    );
    // The second line: "0m1.234s 0m0.056s", user and system time.
    for (const time of (stdout.split('\n')[1] ?? '').split(' ')) {
      const [minutes = '0', rest = '0'] = time.replace('s', '').split('m');
      seconds += Number(minutes) * 60 + Number(rest);
    }
  }
  return seconds;
}
