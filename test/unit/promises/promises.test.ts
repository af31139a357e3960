import { expect, it } from 'vitest';
import { promises, type OfficialPromise } from '../../../shared/promises/promises.ts';
import { rules } from '../../../shared/rules/index.ts';

const all = Object.entries<OfficialPromise>(promises);

it.each(all)('%s says who promised what, where', (_, { authority, statement, source, date }) => {
  expect(authority).not.toBe('');
  expect(statement.en).toMatch(/\.$/u);
  expect(statement.da).toMatch(/\.$/u);
  expect(source).toMatch(/^https?:\/\/[a-z.-]+\/.+/u);
  expect(date).toMatch(/^(?:\d{4}(?:-\d{2}){0,2})?$/u);
});

it('are enough to explain most rules about authorities and banks', () => {
  expect(all.length).toBeGreaterThanOrEqual(25);
  expect(rules.filter(({ promise }) => promise !== undefined).length).toBeGreaterThanOrEqual(12);
});
