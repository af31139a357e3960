import { createEngine } from '../shared/engine.ts';

/** Messages per second at three lengths, and how time grows with hostile text. Takes about 20 seconds. */

const samples = [
  'Hello, this is the Danish National Police. Your CPR number was used for money laundering, press 1 to speak to an officer now.',
  'Hi, are we still meeting at the library on Thursday? I can bring the books, and maybe coffee if you like.',
  'PostNord: Din pakke afventer betaling af told 37 kr. Betal her: https://postnord-told.example/x',
  'Din pakke er klar til afhentning i Netto, Nørrebrogade 12. Vis koden 4471 og husk legitimation.',
  'The meeting is moved to Friday at ten. Please read the report before, and send me your comments.',
  'Kommunen har åbnet en ny cykelsti langs åen, og der er plads til alle, både børn og voksne.',
] as const;

function textOf(length: number, seed: number): string {
  let text = '';
  for (let i = seed; text.length < length; i++) text += `${samples[i % samples.length]} `;
  return text.slice(0, length);
}

const start = performance.now();
const engine = createEngine();
console.log(`start of the engine      ${(performance.now() - start).toFixed(0)} ms`);

for (const length of [160, 1000, 10_000]) {
  const texts = Array.from({ length: 12 }, (_, i) => textOf(length, i));
  const began = performance.now();
  let count = 0;
  while (performance.now() - began < 1500 || count < 24) {
    engine.judge(texts[count % texts.length] ?? '');
    count++;
  }
  const seconds = (performance.now() - began) / 1000;
  console.log(
    `${String(length).padStart(6)} characters        ${(count / seconds).toFixed(0)} messages/s`,
  );
}

const hostile: Readonly<Record<string, (length: number) => string>> = {
  'ordinary text': (length) => textOf(length, 0),
  'one letter': (length) => 'a'.repeat(length),
  'letters apart': (length) => 'm i t '.repeat(length / 6),
  'nested quotes': (length) => '"“\'('.repeat(length / 4),
  'only links': (length) => 'https://a.example/b '.repeat(length / 20),
  'different links': (length) =>
    Array.from({ length: length / 20 }, (_, i) => `https://x${String(i).padStart(6, '0')}.dk`).join(
      ' ',
    ),
  'dots without space': (length) => 'a.b'.repeat(length / 3),
  'only zero width': (length) => '\u200b'.repeat(length),
  'your your your': (length) => 'your you not never if confirm '.repeat(length / 30),
  'random words': (length) => randomWords(length),
};

function randomWords(length: number): string {
  let state = 12345;
  let text = '';
  while (text.length < length) {
    for (let i = 0; i < 6; i++) {
      state = (Math.imul(state, 1103515245) + 12345) >>> 0;
      text += String.fromCharCode(97 + ((state >>> 16) % 26));
    }
    text += ' ';
  }
  return text;
}

for (const [name, make] of Object.entries(hostile)) {
  const times = [250_000, 1_000_000, 4_000_000].map((length) => {
    const text = make(length);
    const began = performance.now();
    engine.judge(text);
    return performance.now() - began;
  });
  const [small = 0, middle = 0, large = 0] = times;
  console.log(
    `${name.padEnd(20)} 250 kB ${small.toFixed(0).padStart(5)} ms   1 MB ${middle.toFixed(0).padStart(5)} ms   4 MB ${large.toFixed(0).padStart(6)} ms   growth ×${(large / middle).toFixed(1)} for ×4`,
  );
}
