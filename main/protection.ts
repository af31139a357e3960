import type { Protection, ProtectionLimit } from '../shared/ipc/contract.ts';

export interface ProtectionKeeper {
  readonly current: Protection;
  /** `null` pauses until `resume`. */
  pause(minutes: number | null): Protection;
  resume(): Protection;
  /** Something does not work, or works again. */
  limit(limit: ProtectionLimit, isLimited: boolean): void;
  /** Calls back after every change from now on. */
  subscribe(listener: () => void): void;
}

/** `now` gives milliseconds since 1970. */
export function createProtection(now: () => number): ProtectionKeeper {
  const listeners: (() => void)[] = [];
  let current: Protection = { watching: true, pausedUntil: null, limits: [] };
  let timer: NodeJS.Timeout | undefined;

  function become(change: Partial<Protection>): Protection {
    current = { ...current, ...change };
    for (const listener of listeners) listener();
    return current;
  }

  function resume(): Protection {
    clearTimeout(timer);
    return become({ watching: true, pausedUntil: null });
  }

  return {
    get current() {
      return current;
    },
    pause(minutes) {
      clearTimeout(timer);
      if (minutes === null) return become({ watching: false, pausedUntil: null });
      const duration = minutes * 60_000;
      timer = setTimeout(resume, duration);
      return become({ watching: false, pausedUntil: now() + duration });
    },
    resume,
    limit(limit, isLimited) {
      if (current.limits.includes(limit) === isLimited) return;
      const others = current.limits.filter((other) => other !== limit);
      become({ limits: isLimited ? [...others, limit] : others });
    },
    subscribe(listener) {
      listeners.push(listener);
    },
  };
}
