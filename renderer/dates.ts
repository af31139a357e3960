/** Whatever their language, these people live by Danish clocks and calendars: 24 hours, the day before the month. */
const danish = (tag: string) => `${tag}-DK`;

/** Alerts of one calendar day. */
export interface Day<T> {
  /** `YYYY-MM-DD` in the time zone. */
  readonly key: string;
  readonly items: readonly T[];
}

/** Groups by calendar day and keeps the order. `timeZone` is the system's when left out. */
export function groupByDay<T extends { readonly at: number }>(
  items: readonly T[],
  timeZone?: string,
): Day<T>[] {
  const dayKey = dayKeyer(timeZone);
  const days = new Map<string, T[]>();
  for (const item of items) {
    const key = dayKey(item.at);
    const day = days.get(key);
    if (day) day.push(item);
    else days.set(key, [item]);
  }
  return [...days].map(([key, dayItems]) => ({ key, items: dayItems }));
}

/** "Today", "Yesterday", else the weekday and date, with the year when it is another one. */
export function dayWords(tag: string, at: number, now: number, timeZone?: string): string {
  const dayKey = dayKeyer(timeZone);
  const daysAgo = (Date.parse(dayKey(now)) - Date.parse(dayKey(at))) / 86_400_000;
  const words =
    daysAgo === 0 || daysAgo === 1
      ? new Intl.RelativeTimeFormat(danish(tag), { numeric: 'auto' }).format(-daysAgo, 'day')
      : new Intl.DateTimeFormat(danish(tag), {
          weekday: 'long',
          day: 'numeric',
          month: 'long',
          ...(dayKey(now).slice(0, 4) === dayKey(at).slice(0, 4) ? {} : { year: 'numeric' }),
          ...(timeZone === undefined ? {} : { timeZone }),
        }).format(at);
  return words.charAt(0).toLocaleUpperCase(tag) + words.slice(1);
}

export function timeWords(tag: string, at: number, timeZone?: string): string {
  return new Intl.DateTimeFormat(danish(tag), {
    timeStyle: 'short',
    ...(timeZone === undefined ? {} : { timeZone }),
  }).format(at);
}

/** A source's date (`YYYY-MM-DD`, `YYYY-MM`, or anything else as it stands) in the language's way. */
export function sourceDateWords(tag: string, date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1));
  if (Number.isNaN(at)) return date;
  return new Intl.DateTimeFormat(danish(tag), {
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(at);
}

function dayKeyer(timeZone?: string): (at: number) => string {
  const format = new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...(timeZone === undefined ? {} : { timeZone }),
  });
  return (at) => format.format(at);
}
