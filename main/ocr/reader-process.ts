// Entry of the process that reads images: a child of the app (Electron's utility process) or of the
// command line (Node's fork). What is wrong with an image, or with Tesseract, can only end this process.
import { failure } from '../../shared/result.ts';
import { createRecognizer, type Recognizer } from './recognizer.ts';
import type { MessageToChild } from './messages.ts';
import { findParentPort } from './parent-port.ts';

const parent = findParentPort();
let starting: Promise<Recognizer> | undefined;

// Errors inside Tesseract's own thread come up here.
process.on('uncaughtException', giveUp);
parent.onMessage((message) => void handle(message).catch(giveUp));

async function handle(message: MessageToChild): Promise<void> {
  if (message.kind === 'start') {
    starting = createRecognizer(message.settings);
    await starting;
    return;
  }
  const { job, image } = message;
  if (!starting) throw new Error('Asked to read before it was started.');
  const recognizer = await starting;
  const read = await recognizer
    .read(image, (done) => parent.post({ kind: 'progress', job, done }))
    .catch((error: unknown) => failure('reading-failed', String(error)));
  parent.post(
    read.ok
      ? { kind: 'read', job, text: read.value }
      : { kind: 'failed', job, problem: read.error },
  );
}

function giveUp(error: unknown): void {
  parent.post({ kind: 'broken', detail: String(error) });
  // The message must leave before the process does.
  setTimeout(() => process.exit(1), 50);
}
