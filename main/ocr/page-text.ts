import type { ReadLine, ReadText } from '../../shared/reading.ts';

/** White space above a line, in heights of the line, from which on it begins a new paragraph. */
const paragraphGap = 0.9;

/**
 * Joins lines to a text. Tesseract's own paragraphs break sentences in a speech bubble wherever a line is
 * short, so a paragraph ends only where white space, another column or a way back up says so.
 */
export function joinLines(lines: readonly ReadLine[], confidence: number): ReadText {
  let text = '';
  let before: ReadLine | undefined;
  for (const line of lines) {
    if (before && beginsParagraph(before, line)) text += '\n';
    text += `${line.text}\n`;
    before = line;
  }
  return { text, confidence, lines };
}

function beginsParagraph({ box: above }: ReadLine, { box: below }: ReadLine): boolean {
  const height = Math.max(above.height, below.height);
  const gap = below.y - (above.y + above.height);
  const isBeside = below.x > above.x + above.width || above.x > below.x + below.width;
  return gap > height * paragraphGap || gap < -height || isBeside;
}
