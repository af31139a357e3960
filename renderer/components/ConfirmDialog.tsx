import { useEffect, useId, useRef } from 'react';
import { useSurroundings } from '../surroundings.ts';

interface ConfirmDialogProps {
  readonly question: string;
  readonly advice: string;
  /** The words of the button that does it: they name the deed, not "OK". */
  readonly deed: string;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before what cannot be undone. It is open as long as it is rendered. */
export function ConfirmDialog({ question, advice, deed, onConfirm, onClose }: ConfirmDialogProps) {
  const { locale } = useSurroundings();
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  return (
    <dialog
      ref={dialog}
      className="dialog"
      role="alertdialog"
      aria-labelledby={`${id}-question`}
      aria-describedby={`${id}-advice`}
      onClose={onClose}
    >
      <h2 id={`${id}-question`}>{question}</h2>
      <p id={`${id}-advice`}>{advice}</p>
      <div className="dialog-buttons">
        <button className="button" autoFocus onClick={() => dialog.current?.close()}>
          {locale.window.cancel}
        </button>
        <button
          className="button button-destructive"
          onClick={() => {
            onConfirm();
            dialog.current?.close();
          }}
        >
          {deed}
        </button>
      </div>
    </dialog>
  );
}
