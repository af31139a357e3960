import { describe, expect, it } from 'vitest';
import { dayWords, groupByDay, sourceDateWords, timeWords } from '../../../renderer/dates.ts';

const zone = 'Europe/Copenhagen';
const at = (iso: string) => Date.parse(iso);
const now = at('2026-11-22T11:00:00Z');

describe('grouping by day', () => {
  it('goes by the calendar of the time zone and keeps the order', () => {
    const items = [
      { id: 3, at: at('2026-11-22T00:10:00+01:00') },
      { id: 2, at: at('2026-11-21T23:50:00+01:00') },
      { id: 1, at: at('2026-11-21T00:00:00+01:00') },
    ];
    const days = groupByDay(items, zone);
    expect(days.map(({ key, items }) => [key, items.map(({ id }) => id)])).toEqual([
      ['2026-11-22', [3]],
      ['2026-11-21', [2, 1]],
    ]);
  });

  it('of nothing is nothing', () => {
    expect(groupByDay([], zone)).toEqual([]);
  });
});

describe('a day’s words', () => {
  it.each([
    ['en', '2026-11-22T06:00:00Z', 'Today'],
    ['da', '2026-11-22T06:00:00Z', 'I dag'],
    ['da', '2026-11-21T06:00:00Z', 'I går'],
    ['en', '2026-11-21T23:30:00Z', 'Today'],
    ['en', '2026-11-18T06:00:00Z', 'Wednesday, 18 November'],
    ['da', '2026-11-18T06:00:00Z', 'Onsdag 18. november'],
  ])('in %s of %s are %s', (tag, iso, words) => {
    expect(dayWords(tag, at(iso), now, zone)).toBe(words);
  });

  it('name the year when it is another one', () => {
    expect(dayWords('en', at('2025-12-31T06:00:00Z'), now, zone)).toContain('2025');
    expect(dayWords('en', at('2026-01-01T06:00:00Z'), now, zone)).not.toContain('2026');
  });

  it('reach across the change to winter time', () => {
    const monday = at('2026-10-26T00:30:00+01:00');
    expect(dayWords('en', at('2026-10-25T00:30:00+02:00'), monday, zone)).toBe('Yesterday');
  });
});

describe('a time', () => {
  it.each(['en', 'da'])('is told on a Danish clock in %s', (tag) => {
    expect(timeWords(tag, at('2026-11-22T23:05:00Z'), zone)).toBe('00.05');
    expect(timeWords(tag, at('2026-11-22T13:05:00Z'), zone)).toBe('14.05');
  });
});

describe('a source’s date', () => {
  it.each([
    ['2023-08-03', '3 August 2023'],
    ['2022-10', 'October 2022'],
    ['2019', '2019'],
    ['', ''],
    ['autumn 2025', 'autumn 2025'],
  ])('%s reads %s', (date, words) => {
    expect(sourceDateWords('en', date)).toBe(words);
  });
});
