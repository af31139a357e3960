import { useEffect, useState } from 'react';
import { useSurroundings } from '../surroundings.ts';
import { Symbol } from './Symbol.tsx';

/** Takes what is dropped or pasted anywhere in the window, and shows where a drop would land. */
export function DropTarget() {
  const { locale, actions } = useSurroundings();
  const [isHovered, setHovered] = useState(false);

  useEffect(() => {
    const take = (data: DataTransfer | null): boolean => {
      const files = [...(data?.files ?? [])];
      const text = data?.getData('text/plain') ?? '';
      if (files.length > 0) actions.checkFiles(files.map((file) => ({ name: file.name, file })));
      else if (text.trim() !== '') actions.checkText(text);
      else return false;
      return true;
    };
    const hover = (event: DragEvent) => {
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
      setHovered(true);
    };
    const leave = (event: DragEvent) => {
      // Between two elements of the window there is a related target; outside of it there is none.
      if (event.relatedTarget === null) setHovered(false);
    };
    const drop = (event: DragEvent) => {
      event.preventDefault();
      setHovered(false);
      take(event.dataTransfer);
    };
    const paste = (event: ClipboardEvent) => {
      const isPicture = (event.clipboardData?.files.length ?? 0) > 0;
      if (isTextField(event.target) && !isPicture) return;
      if (take(event.clipboardData)) event.preventDefault();
    };

    window.addEventListener('dragover', hover);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    window.addEventListener('paste', paste);
    return () => {
      window.removeEventListener('dragover', hover);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
      window.removeEventListener('paste', paste);
    };
  }, [actions]);

  return (
    <div className="drop-target" hidden={!isHovered}>
      <div className="drop-frame">
        <Symbol name="picture" />
        <p>{locale.window.home.dropNow}</p>
      </div>
    </div>
  );
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLTextAreaElement || target instanceof HTMLInputElement;
}
