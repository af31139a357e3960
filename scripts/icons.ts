import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { chromium } from '@playwright/test';

/** Draws every icon from build/icon.svg: `npm run icons`. */
const root = path.join(import.meta.dirname, '..');
const plate = '#b3261e';
const icons = [
  { file: 'resources/icon.png', size: 256, colour: plate },
  { file: 'resources/tray/watching.png', size: 32, colour: plate },
  { file: 'resources/tray/watching@2x.png', size: 64, colour: plate },
  { file: 'resources/tray/paused.png', size: 32, colour: '#77777f' },
  { file: 'resources/tray/paused@2x.png', size: 64, colour: '#77777f' },
];

const drawing = await readFile(path.join(root, 'build/icon.svg'), 'utf8');
if (!drawing.includes(plate)) throw new Error(`build/icon.svg has no ${plate}`);
await mkdir(path.join(root, 'resources/tray'), { recursive: true });
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
for (const { file, size, colour } of icons) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>html,body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing.replace(plate, colour)}`,
  );
  await page.screenshot({ path: path.join(root, file), omitBackground: true });
}
await browser.close();
