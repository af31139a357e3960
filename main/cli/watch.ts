import type { Locale } from '../../shared/i18n/locale.ts';
import type { Capture } from '../../shared/capture.ts';
import type { ClipboardContent } from '../../shared/clipboard-content.ts';
import type { Inspection } from '../../shared/inspection.ts';
import type { Output } from './output.ts';

export interface ClipboardEvents {
  readonly onCopied: (copied: ClipboardContent) => void;
  /** What was copied could not be read; the next copy may be. */
  readonly onUnread: () => void;
  /** The clipboard cannot be watched, or not any longer. */
  readonly onGone: () => void;
}

export interface WatchEffects {
  /** Watches from now on; what is copied already is not looked at. Resolves to its end. */
  readonly watchClipboard: (events: ClipboardEvents) => Promise<() => void>;
  readonly inspect: (capture: Capture) => Promise<Inspection>;
  /** Tools that are missing, each with its package. */
  readonly missing: readonly { readonly name: string; readonly package: string }[];
  /** Resolves when the person ends the program. */
  readonly ended: Promise<void>;
  readonly out: Output;
  readonly err: Output;
  readonly words: Locale;
}

/** Watches the clipboard until it is ended: status 0. Status 2 when it cannot, or not any longer. */
export async function watch(effects: WatchEffects): Promise<0 | 2> {
  const { err, out, words } = effects;
  for (const tool of effects.missing)
    await err.write(`watch needs ${tool.name}: install the package ${tool.package}.\n`);
  if (effects.missing.length > 0) return 2;

  let number = 0;
  let isGone = false;
  const gone = Promise.withResolvers<void>();
  const stop = await effects.watchClipboard({
    onCopied: (copied) => void look(copied),
    onUnread: () => void err.write('What was copied could not be read.\n'),
    onGone() {
      isGone = true;
      gone.resolve();
    },
  });
  if (!isGone) await out.write('Watching the clipboard. Ctrl-C ends.\n');
  await Promise.race([effects.ended, gone.promise]);
  stop();
  if (!isGone) return 0;
  await err.write('The clipboard cannot be reached.\n');
  return 2;

  async function look(copied: ClipboardContent): Promise<void> {
    if (copied.kind === 'empty') return;
    if (copied.kind === 'concealed')
      return err.write('Not read: the program it was copied from conceals it.\n');
    const about = { id: `${++number}`, origin: 'clipboard' } as const;
    const inspection = await effects.inspect(
      copied.kind === 'text'
        ? { ...about, kind: 'text', text: copied.text }
        : { ...about, kind: 'image', image: { bytes: copied.bytes } },
    );
    if (inspection.problem !== undefined)
      await err.write(`${words.problems[inspection.problem]} (${inspection.problem})\n`);
  }
}
