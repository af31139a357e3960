import { useEffect, useState } from 'react';

/** Milliseconds since 1970, new every half minute: "today" and "paused until" must not grow stale. */
export function useClock(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
