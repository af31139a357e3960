import { useRef, useState } from 'react';
import { useSurroundings } from '../surroundings.ts';
import { Symbol } from './Symbol.tsx';

/** Where a message is pasted or written, or pictures are chosen. */
export function MessageForm() {
  const { locale, actions } = useSurroundings();
  const words = locale.window.home;
  const message = useRef<HTMLTextAreaElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const [isEmptyTold, setEmptyTold] = useState(false);

  const check = () => {
    const text = message.current?.value ?? '';
    if (text.trim() !== '') return actions.checkText(text);
    setEmptyTold(true);
    message.current?.focus();
  };

  return (
    <form
      className="message-form"
      onSubmit={(event) => {
        event.preventDefault();
        check();
      }}
    >
      <label className="field-label" htmlFor="message">
        {words.message}
      </label>
      {isEmptyTold && (
        <p className="field-error" id="message-error">
          <Symbol name="limit" />
          {words.nothingToCheck}
        </p>
      )}
      <textarea
        ref={message}
        id="message"
        rows={4}
        autoComplete="off"
        spellCheck={false}
        aria-invalid={isEmptyTold || undefined}
        aria-describedby={isEmptyTold ? 'message-error' : undefined}
        onInput={() => setEmptyTold(false)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) check();
        }}
      />
      <div className="buttons">
        <button className="button button-primary" type="submit">
          {words.check}
        </button>
        <button className="button" type="button" onClick={() => actions.checkClipboard()}>
          {words.checkClipboard}
        </button>
        <button className="button" type="button" onClick={() => files.current?.click()}>
          <Symbol name="picture" />
          {words.chooseFiles}
        </button>
      </div>
      <input
        ref={files}
        type="file"
        hidden
        multiple
        accept="image/*,text/plain,.txt,.eml"
        onChange={(event) => {
          const chosen = [...(event.currentTarget.files ?? [])];
          // The same file can be chosen again: without this the browser would see no change.
          event.currentTarget.value = '';
          if (chosen.length > 0) {
            actions.checkFiles(chosen.map((file) => ({ name: file.name, file })));
          }
        }}
      />
      <p className="hint">{words.pictureHint}</p>
    </form>
  );
}
