import { expect, it } from 'vitest';
import { createEngine } from '../../../shared/engine.ts';
import { read } from './read-with-engine.ts';

const engine = createEngine();

it.each([
  [
    'a program',
    'async function unlock(user) {\n  if (user.locked) { throw new Error("Your account is locked. Enter your password."); }\n  return verify(user.password);\n}',
  ],
  [
    'data',
    '{ "text": "You have a parcel. Pay the fee.", "iban": "LT00", "pay": { "now": true }, "to": {} }',
  ],
  [
    'settings',
    'DB_PASSWORD=secret\nAPI_KEY=1234\nPAY_URL=https://betal.example/in\nSMS_CODE=482913\n',
  ],
])('takes %s for no message to a reader', (_, text) => {
  expect(read(text).framed).toBe(true);
  expect(read(text).addressed).toBe(false);
  expect(engine.judge(text).verdict).toBe('none');
});

it('does not let the marks of a long link hide a scam', () => {
  const scam =
    'PostNord: your parcel waits. Pay the customs fee of 19 kr: https://postnord-dk.pakke.example/p?a_b=1&c_d=2&e_f=3&g_h=4&i_j=5&k_l=6';
  expect(engine.judge(scam).verdict).toBe('danger');
});

it('reads a letter with a few brackets and equals signs as a letter', () => {
  expect(
    read('Dear Anna(s), your card is blocked = stopped {today}. Send us your PIN.').framed,
  ).toBe(false);
});

it('does not let a row of signs make a letter a program', () => {
  const letter =
    '======\nDanish police: your CPR number was used in a crime. State your bank details now.\n____a____';
  expect(read(letter).framed).toBe(false);
  expect(engine.judge(letter).verdict).toBe('danger');
});
