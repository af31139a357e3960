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

describe('English: a request in other words is heard', () => {
  it.each([
    ['a contraction before an order', "Don't tell anyone about this.", 'action.keep-secret'],
    ['a contraction before a call', "You must stay with me, don't hang up.", 'action.stay-on-line'],
    ['slang for an order', 'Gimme your card number.', 'credential.card'],
    ['what one is after', "I'll be needing the PIN from you.", 'credential.pin'],
    ['what cannot be done without', "I can't help you without your CPR number.", 'credential.cpr'],
    ['a needful thing', 'Kindly do the needful and share the OTP.', 'credential.one-time-code'],
    ['speech to text', 'Read me your mit eye dee.', 'credential.mitid'],
    ['a sum by phone', 'Send 300 on MobilePay.', 'action.transfer'],
    ['the way back', 'Please return the 8,820 to this account.', 'action.transfer'],
    ['a first stake', 'Put in a minimum of 25,000 kr.', 'action.transfer'],
    ['a sum to be covered', 'I need you to cover the spare part, 34,000 kr.', 'action.transfer'],
    ['notes', 'Draw the cash and wait for me.', 'action.withdraw'],
    ['a higher limit', 'First you raise the transfer limit in the app.', 'action.withdraw'],
    ['a door', 'Just pass the card through the door.', 'action.hand-over'],
    ['a finger', 'Put your thumb on it.', 'action.approve'],
    ['a shared screen', 'Allow screen sharing now.', 'action.install'],
  ])('%s', (_, text, concept) => {
    expect(stancesOf(text, concept)).toContain('asks');
  });

  it.each([
    ['no calls', "I'm in a lecture, no calls please.", 'claim.cannot-meet'],
    ['the wrong text', 'The text is wrong, just press on.', 'claim.reassurance'],
    ['a bank that phones', "If the bank phones, don't take it.", 'claim.no-checking'],
    ['an account of kin', "Send it to my wife's account.", 'claim.other-account'],
    ['a vault', "I've set up a new vault for you.", 'claim.other-account'],
    ['money that comes back', "It's deducted from your first pay.", 'claim.paid-back'],
    ['a drop', 'You take the money out and keep your cut.', 'claim.mule'],
    ['a country', "I'm in Spain right now.", 'claim.abroad'],
    ['a purchase denied', 'Not u? Call us.', 'claim.not-you'],
    ['a failed debit', "Your payment didn't go through.", 'claim.unpaid'],
  ])('with %s', (_, text, concept) => {
    expect(stancesOf(text, concept).length).toBeGreaterThan(0);
  });
});

it.each([
  'Coinbase: 2-step code 8830145. Our staff will never ask for it, not even on the phone.',
  'Hi all, the scammers are at it again. If anyone rings and asks for your MitID, put the phone down.',
  "We've received your application for the flat. Viewing is on Saturday at 11, bring your ID.",
  'Hi love, could you take 200 out in cash on the way home for the babysitter?',
  'Dear parents, please transfer 150 kr for the trip to the class account, same as last time.',
  'New sign-in to your account from Chrome on Mac. If this was you, you need not do anything.',
  "Don't worry about the rent, you can pay next week when you've got your salary.",
  'We need your bank details to pay your salary. Please send them through Digital Post or hand them in at HR.',
])('finds nothing in the everyday words: %s', (text) => {
  expect(engine.judge(text).verdict).toBe('none');
});
