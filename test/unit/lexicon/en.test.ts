import { describe, expect, it } from 'vitest';
import { createEngine } from '../../../shared/engine.ts';
import { read, stancesOf } from '../detection/read-with-engine.ts';

const engine = createEngine();

describe('English: a secret is asked for', () => {
  it.each([
    ['a polite condition', 'The easiest is if you send me your MitID user ID.', 'credential.mitid'],
    ['what one is going to ask', "I'm going to ask you to read me your PIN.", 'credential.pin'],
    ['a please behind it', 'Card number, please, then I do the rest.', 'credential.card'],
    ['what is needed behind it', 'Renew it today, card details needed.', 'credential.card'],
    [
      'an order after a denied one',
      "Don't click anything, just read me the PIN.",
      'credential.pin',
    ],
    ['a need behind an aim', 'To refund you I need the card number.', 'credential.card'],
    ['what is to be answered with', 'Answer this mail with your CPR number.', 'credential.cpr'],
    ['a question for a balance', 'In which banks do you keep your money?', 'credential.balance'],
    ['a voicemail in quotation marks', '"Call me and tell me your PIN."', 'credential.pin'],
    ['what a caller wants now', 'He is on the phone now and wants my PIN.', 'credential.pin'],
  ])('by %s', (_, text, concept) => {
    expect(stancesOf(text, concept)).toContain('asks');
  });
});

describe('English: a secret is not asked for', () => {
  it.each([
    ['kept', 'A new card is on its way. You keep the same PIN.', 'credential.pin'],
    [
      'blocked',
      'Those who clicked should close MitID at once and write to us.',
      'credential.mitid',
    ],
    ['used at a place', 'Make a new one on our page with MitID, or come by.', 'credential.mitid'],
    ['activated', 'Your card is ready. Activate it in any shop.', 'credential.card'],
    ['denied', 'We will never ask for your password or your PIN.', 'credential.pin'],
  ])('when it is %s', (_, text, concept) => {
    const stances = stancesOf(text, concept);
    expect(stances.length).toBeGreaterThan(0);
    expect(stances).not.toContain('asks');
  });
});

describe('English: money is', () => {
  it.each([
    ['asked for by doing', 'Accept it by paying 900 kr.', 'action.pay'],
    ['asked for after a "you"', 'You just move the money now.', 'action.transfer'],
    ['asked for in passing', 'You have ten minutes to pay.', 'action.pay'],
  ])('%s', (_, text, concept) => {
    expect(stancesOf(text, concept)).toContain('asks');
  });

  it.each([
    ['paid already', 'Paid by Apple Pay. Thanks for the renewal.', 'action.pay'],
    ['moved by others', 'The hearing in your case has been moved.', 'action.transfer'],
  ])('not asked for when %s', (_, text, concept) => {
    expect(stancesOf(text, concept)).not.toContain('asks');
  });
});

it('tells a crime that is denied from one that is claimed', () => {
  expect(stancesOf("You're not suspected of anything.", 'claim.crime')).toEqual(['denies']);
  expect(stancesOf('You are suspected of fraud.', 'claim.crime')).toContain('claims');
});

it('hears who speaks when the name comes first', () => {
  const { mentions } = read('Immigration Service here, we have a problem with your file.');
  expect(mentions.find(({ concept }) => concept === 'authority.immigration')?.speaks).toBe(true);
});

it.each([
  ['a bank', 'Your card expires. A new one comes by post, the PIN stays the one you have.'],
  ['a menu', 'Thanks for calling the bank. To block a card, press 1. Please hold the line.'],
  ['an invoice', 'Total 6,875 DKK. Payment within 14 days, or use the card terminal.'],
])('finds nothing in the words of %s', (_, text) => {
  expect(engine.judge(text).verdict).toBe('none');
});
