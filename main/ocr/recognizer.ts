import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { createWorker, OEM, type Page, type Worker } from 'tesseract.js';
import type { CaptureProblem } from '../../shared/capture.ts';
import type { ReadLine, ReadText } from '../../shared/reading.ts';
import { failure, success, type Result } from '../../shared/result.ts';
import { bitmapToPpm } from './bitmap.ts';
import type { ReaderSettings } from './messages.ts';
import type { CheckedImage } from './open-image.ts';
import { joinLines } from './page-text.ts';
import { withPlainOrientation } from './upright-jpeg.ts';

/** A warm Tesseract. It reads one image at a time. */
export interface Recognizer {
  read(
    image: CheckedImage,
    onProgress: (done: number) => void,
  ): Promise<Result<ReadText, CaptureProblem>>;
}

/** Loads Tesseract and its models from the disk; nothing is fetched, nothing is written. */
export async function createRecognizer(settings: ReaderSettings): Promise<Recognizer> {
  const [first, ...others] = settings.languages;
  if (first === undefined) throw new Error('No language to read was named.');
  let onProgress: (done: number) => void = ignore;
  const worker = await createWorker(first, OEM.LSTM_ONLY, {
    langPath: path.dirname(findModel(first, settings.modelFolders)),
    cacheMethod: 'none',
    gzip: true,
    ...(settings.workerPath !== undefined && { workerPath: settings.workerPath }),
    logger: ({ status, progress }) => {
      if (status === 'recognizing text') onProgress(progress);
    },
    // The failing call rejects as well; without a handler tesseract.js throws where nobody can catch.
    errorHandler: ignore,
  });
  await addLanguages(worker, first, others, settings.modelFolders);
  await worker.setParameters({
    // Sauvola's local threshold: one threshold for all loses text in coloured bubbles on a dark page.
    thresholding_method: '2',
    tessedit_char_blacklist: '|',
  });

  return {
    async read(image, progressed) {
      const pixels = prepare(image);
      if (!pixels.ok) return pixels;
      onProgress = progressed;
      try {
        const { data } = await worker.recognize(pixels.value, {}, { text: false, blocks: true });
        return success(joinLines(linesOf(data), data.confidence));
      } catch (error) {
        const detail = String(error);
        return detail.includes('Error attempting to read image')
          ? failure('image-damaged', detail)
          : failure('reading-failed', detail);
      } finally {
        onProgress = ignore;
      }
    },
  };
}

/**
 * tesseract.js takes all models from one folder, but each npm package has its own. So the others are
 * handed over as files, and Tesseract is told to load them beside the first.
 */
async function addLanguages(
  worker: Worker,
  first: string,
  others: readonly string[],
  folders: readonly string[],
): Promise<void> {
  if (others.length === 0) return;
  for (const language of others) {
    const model = await promisify(gunzip)(await readFile(findModel(language, folders)));
    await worker.FS('writeFile', [`${language}.traineddata`, model]);
  }
  // The typings leave out parameters of Tesseract that are read only while it starts, as this one is.
  const options: object = { tessedit_load_sublangs: others.join('+') };
  await worker.reinitialize(first, OEM.LSTM_ONLY, options);
}

function findModel(language: string, folders: readonly string[]): string {
  const file = folders
    .map((folder) => path.join(folder, `${language}.traineddata.gz`))
    .find((candidate) => existsSync(candidate));
  if (file === undefined) throw new Error(`No model for "${language}" in ${folders.join(', ')}.`);
  return file;
}

/** The image in a form that Tesseract reads well and the right way up. */
function prepare(image: CheckedImage): Result<Buffer, CaptureProblem> {
  if (image.type === 'bmp') {
    const ppm = bitmapToPpm(image.bytes, image.width, image.height);
    return ppm.ok ? success(toBuffer(ppm.value)) : ppm;
  }
  if (image.type === 'jpeg')
    return success(toBuffer(withPlainOrientation(image.bytes, image.orientation)));
  return success(toBuffer(image.bytes));
}

function toBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function linesOf(page: Page): ReadLine[] {
  return (page.blocks ?? [])
    .flatMap((block) => block.paragraphs)
    .flatMap((paragraph) => paragraph.lines)
    .map(({ text, confidence, bbox: { x0, y0, x1, y1 } }) => ({
      text: text.trim(),
      confidence,
      box: { x: x0, y: y0, width: x1 - x0, height: y1 - y0 },
    }))
    .filter(({ text }) => text !== '');
}

function ignore(): void {}
