// Draws the test pictures with the system's Chromium and ImageMagick's convert, into pictures/ and formats/:
// node test/integration/ocr/render-pictures.ts
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pictures, type Picture } from './pictures.ts';

const sizes = {
  phone: { width: 412, height: 892, scale: 2.625 },
  mail: { width: 1280, height: 720, scale: 1.5 },
  // Chromium takes the height of its own bars off, so this one is higher than what stands in it.
  snippet: { width: 560, height: 220, scale: 1 },
} as const;

/** The snippet in other formats, by file name: what `convert` is told. */
const formats = {
  'gray.jpg': ['-quality', '85'],
  'progressive.jpg': ['-quality', '85', '-interlace', 'JPEG'],
  'four-colors.jpg': ['-quality', '85', '-colorspace', 'CMYK'],
  // Lies on its side; the test adds the EXIF that says so.
  'sideways.jpg': ['-quality', '85', '-rotate', '-90'],
  'lossy.webp': ['-quality', '85'],
  'lossless.webp': ['-define', 'webp:lossless=true'],
  'still.gif': [],
  'animated.gif': ['(', '+clone', '-negate', ')', '-loop', '0'],
  'animated.webp': ['(', '+clone', '-negate', ')', '-loop', '0'],
  'sixteen-bits.png': ['-depth', '16', '-define', 'png:bit-depth=16'],
  'interlaced.png': ['-interlace', 'PNG'],
  'transparent.png': ['-transparent', 'white'],
} as const;

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
try {
  for (const picture of pictures) {
    const page = join(folder, 'page.html');
    writeFileSync(page, pageOf(picture));
    const { width, height, scale } = sizes[picture.look];
    execFileSync(
      process.env['CHROMIUM'] ?? 'chromium',
      [
        '--headless',
        '--no-sandbox',
        '--hide-scrollbars',
        `--user-data-dir=${join(folder, 'profile')}`,
        `--window-size=${width},${height}`,
        `--force-device-scale-factor=${scale}`,
        `--screenshot=${join(import.meta.dirname, 'pictures', picture.file)}`,
        pathToFileURL(page).href,
      ],
      { stdio: 'ignore' },
    );
  }
  for (const [file, options] of Object.entries(formats)) {
    const snippet = join(import.meta.dirname, 'pictures/snippet-light-en.png');
    execFileSync('convert', [snippet, ...options, join(import.meta.dirname, 'formats', file)]);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

function pageOf({ look, dark, sender, bubbles, language }: Picture): string {
  const colors = dark
    ? { page: '#101214', text: '#e9eaec', bubble: '#2b2f36', mine: '#1f5fbf', bar: '#1b1e22' }
    : { page: '#ffffff', text: '#17191c', bubble: '#e9ebee', mine: '#d5e6ff', bar: '#f4f5f7' };
  const items = bubbles
    .map((bubble, at) => `<p class="${at % 2 === 0 ? 'theirs' : 'mine'}">${escape(bubble)}</p>`)
    .join('');
  const styles = {
    phone: `
      body { font: 16.5px/1.35 'DejaVu Sans', sans-serif; padding: 0 }
      .status { display: flex; justify-content: space-between; padding: 8px 16px; font-size: 12.5px }
      header { background: ${colors.bar}; padding: 14px 16px; font-size: 19px }
      p { max-width: 76%; margin: 14px 16px; padding: 10px 14px; border-radius: 18px; background: ${colors.bubble}; overflow-wrap: anywhere }
      p.mine { background: ${colors.mine} }`,
    mail: `
      body { font: 15px/1.6 'Nimbus Sans', sans-serif }
      .status { display: none }
      header { font-size: 24px; padding: 32px 48px 8px }
      p { margin: 16px 48px; max-width: 760px }`,
    snippet: `
      body { font: 15px/1.5 'DejaVu Sans', sans-serif }
      .status, header { display: none }
      p { margin: 18px 22px }`,
  };
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>
    * { box-sizing: border-box; margin: 0 }
    body { background: ${colors.page}; color: ${colors.text} }
    ${styles[look]}
  </style><div class="status"><span>14:07</span><span>84 %</span></div>
  <header>${escape(sender)}</header>${items}`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
