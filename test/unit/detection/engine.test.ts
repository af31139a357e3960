import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../shared/engine.ts';

const engine = createEngine();
const scam = 'This is the Danish police. State your CPR number and your bank details now.';
const filler = 'The garden was quiet, and the children played by the lake until evening. ';

describe('judge', () => {
  it('finds a scam wherever it stands in a long text', () => {
    for (const before of [0, 1000, 1990, 3950, 8000]) {
      const text = `${filler.repeat(Math.ceil(before / filler.length))}\n\n${scam}\n\n${filler.repeat(100)}`;
      expect(engine.judge(text).verdict).toBe('danger');
    }
  });

  it('does not combine what stands far apart', () => {
    const text = `This is the Danish police. ${filler.repeat(200)} I will tell you my CPR number. ${filler}`;
    expect(engine.judge(text).verdict).toBe('none');
  });

  it('points at the original words, whose points add up to the score', () => {
    const text = `${filler.repeat(80)}\n${scam}`;
    const verdict = engine.judge(text);
    expect(verdict.signals.length).toBeGreaterThan(0);
    expect(verdict.signals.reduce((sum, { points }) => sum + points, 0)).toBe(verdict.score);
    for (const { evidence } of verdict.signals) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const { start, end, text: words } of evidence)
        expect(text.slice(start, end)).toBe(words);
    }
  });

  it('names the strongest signal first, with the promise that it breaks', () => {
    const { signals } = engine.judge(scam);
    const points = signals.map((signal) => signal.points);
    expect(points).toEqual([...points].sort((a, b) => b - a));
    expect(signals[0]?.promise).toBe('police-no-personal-data');
  });

  it('gives the same verdict in steps, and the same twice', () => {
    const text = `${filler.repeat(80)}\n${scam}`;
    const steps = engine.judgeInSteps(text);
    let result = steps.next();
    let count = 0;
    while (result.done !== true) {
      count++;
      result = steps.next();
    }
    expect(count).toBeGreaterThan(1);
    expect(result.value).toEqual(engine.judge(text));
    expect(engine.judge(text)).toEqual(engine.judge(text));
  });

  it('finds a scam between honest messages that were copied with it', () => {
    const honest = [
      'Dear all, the minutes of Tuesday are in the shared folder. Please read them before we meet again, and tell me if your name is missing. The coffee is on the house, and the room is the large one on the second floor. Best wishes, Ingrid',
      'Police warn: criminals ring people and say that their account is in danger. The bank never asks for a code on the phone. If somebody does, hang up and call 114. Tell your parents and neighbours about it, too.',
    ];
    const between = [
      'Good afternoon, this is the fraud department of your bank. A loan was taken out in your name an hour ago, so I need you to open the app, approve the request that you see and read me the six digits.',
      'Hej mor, min telefon faldt i vandet, så det er mit nye nummer. Jeg skal betale en regning i dag og kan ikke komme på netbanken. Kan du overføre 8.400 kr for mig, så får du dem i morgen?',
    ];
    const [first, last] = honest;
    for (const middle of between)
      expect(engine.judge([first, middle, last].join('\n\n')).verdict).toBe('danger');
    expect(engine.judge(honest.join('\n\n')).verdict).toBe('none');
  });

  it.each([
    '',
    ' \n\t ',
    '\ud800\udc00\ud800',
    '\u0000'.repeat(5000),
    '"\'('.repeat(3000),
    '\u200b'.repeat(9000),
  ])('takes any input', (text) => {
    expect(engine.judge(text)).toMatchObject({ verdict: 'none', score: 0 });
  });

  it.each([
    ['Du har fået en besked fra kommunen, og den ligger i din post.', 'da'],
    ['You have got a letter from the city and it is in your mailbox.', 'en'],
    ['12345', 'und'],
  ])('tells the language of “%s”', (text, language) => {
    expect(engine.judge(text).language).toBe(language);
  });
});
