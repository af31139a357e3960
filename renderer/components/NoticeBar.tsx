import type { Locale } from '../../shared/i18n/locale.ts';
import type { Notice } from '../state/state.ts';
import { useSurroundings } from '../surroundings.ts';
import { Symbol } from './Symbol.tsx';

/** Tells what came of a click; it stays until it is closed or the view changes, so slow readers can finish. */
export function NoticeBar({ notice }: { readonly notice: Notice | null }) {
  const { locale, actions } = useSurroundings();
  return (
    <div className="notice-place" role="status">
      {notice && (
        <div className={notice.kind === 'refused' ? 'notice notice-refused' : 'notice'}>
          <p>{noticeWords(notice, locale)}</p>
          <button
            className="icon-button"
            aria-label={locale.window.close}
            onClick={() => actions.closeNotice()}
          >
            <Symbol name="close" />
          </button>
        </div>
      )}
    </div>
  );
}

function noticeWords(notice: Notice, locale: Locale): string {
  switch (notice.kind) {
    case 'alert-deleted':
      return locale.window.history.deleted;
    case 'all-deleted':
      return locale.window.history.deletedAll(notice.count);
    case 'setting-saved':
      return locale.window.settings.saved;
    case 'clipboard-empty':
      return locale.window.home.clipboardEmpty;
    case 'refused':
      return locale.refusals[notice.code];
  }
}
