import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createProtection } from '../../../main/protection.ts';

beforeEach(() => void vi.useFakeTimers({ now: 0 }));
afterEach(() => void vi.useRealTimers());

function setUp() {
  const protection = createProtection(Date.now);
  const changes: boolean[] = [];
  protection.subscribe(() => changes.push(protection.current.watching));
  return { protection, changes };
}

describe('protection', () => {
  it('watches again by itself after the pause', () => {
    const { protection, changes } = setUp();
    expect(protection.pause(60)).toMatchObject({ watching: false, pausedUntil: 3_600_000 });
    vi.advanceTimersByTime(3_599_999);
    expect(protection.current.watching).toBe(false);
    vi.advanceTimersByTime(1);
    expect(protection.current).toMatchObject({ watching: true, pausedUntil: null });
    expect(changes).toEqual([false, true]);
  });

  it('pauses until it is resumed, also when an hour was asked for before', () => {
    const { protection } = setUp();
    protection.pause(60);
    protection.pause(null);
    vi.advanceTimersByTime(10 * 3_600_000);
    expect(protection.current).toMatchObject({ watching: false, pausedUntil: null });
    expect(protection.resume().watching).toBe(true);
  });

  it('tells a limit once, and its end', () => {
    const { protection, changes } = setUp();
    protection.limit('tray-unavailable', true);
    protection.limit('tray-unavailable', true);
    expect(protection.current.limits).toEqual(['tray-unavailable']);
    protection.limit('tray-unavailable', false);
    expect(protection.current.limits).toEqual([]);
    expect(changes).toHaveLength(2);
  });
});
