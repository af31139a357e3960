import type { ChangeSource } from './clipboard-watcher.ts';

/**
 * Notices a change by comparing a fingerprint of the clipboard every `interval` milliseconds. For desktops
 * that announce nothing. A fingerprint never needs the bytes of an image: making them again and again
 * would slow down the program that they were copied in.
 */
export function polling(fingerprint: () => Promise<string>, interval = 1000): ChangeSource {
  return {
    name: 'polling',
    async start(onChange) {
      let last = await fingerprint();
      let isBusy = false;

      async function compare(): Promise<void> {
        if (isBusy) return;
        isBusy = true;
        // A program that ends while it owns the clipboard makes one look fail; the next one works.
        const now = await fingerprint().catch(() => last);
        isBusy = false;
        if (now === last) return;
        last = now;
        onChange();
      }

      const timer = setInterval(() => void compare(), interval);
      return () => clearInterval(timer);
    },
  };
}
