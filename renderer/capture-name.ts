import type { Locale } from '../shared/i18n/locale.ts';
import type { CaptureLabel } from './state/state.ts';

export function captureName(label: CaptureLabel, locale: Locale): string {
  switch (label.kind) {
    case 'text':
      return locale.window.captures.yourText;
    case 'clipboard':
      return locale.window.captures.copied;
    case 'file':
      return label.name;
  }
}
