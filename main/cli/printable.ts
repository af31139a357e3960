/** Control characters, and those that reorder a line: written as they are, they would steer the terminal. */
const steering = /[\p{Cc}\p{Bidi_Control}]/gu;

/** Text of strangers as one line that a terminal only shows. White space becomes one blank. */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(steering, '\ufffd').trim();
}
