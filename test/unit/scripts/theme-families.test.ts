import { expect, it } from 'vitest';
import { familyOfTheme } from '../../../scripts/theme-families.ts';

it.each([
  ['police-robocall', 'police or robocall'],
  ['falsk-politi', 'police or robocall'],
  ['police-warning', 'warning, news or fiction'],
  ['told-call', 'warning, news or fiction'],
  ['pakke-told', 'parcel and customs'],
  ['bank-mitid-approval', 'mitid and nemid'],
  ['new-number', 'family with a new number'],
  ['barn-nyt-nummer', 'family with a new number'],
  ['bank', 'bank'],
  ['weather', 'other'],
  ['', ''],
])('counts %s under “%s”', (theme, family) => {
  expect(familyOfTheme(theme)).toBe(family);
});
