import { app } from '../api/app.ts';
import { interceptRequests } from '../api/requests.ts';
import { setScreen } from '../api/screen.ts';
import { WebContents } from '../api/web-contents.ts';
import { report } from './report.ts';
import { running } from './running.ts';

/** Connects the app's API with the Chromium that has just started. */
export async function begin(): Promise<void> {
  const started = await running();
  const { chromium, x } = started;
  const { browser } = chromium.devtools;
  setScreen(x);
  await interceptRequests(started);
  browser.on('Target.targetCreated', ({ targetInfo }) => {
    if (targetInfo.type !== 'page' || targetInfo.url.includes('stand-in-window-')) return;
    WebContents.onForeignWindow(targetInfo).catch((problem: unknown) =>
      report('a window that the page opened', problem),
    );
  });
  browser.on('Target.targetDestroyed', ({ targetId }) => WebContents.forgetTarget(targetId));
  chromium.onExit(() => {
    report('Chromium', 'it ended while the app was running');
    app.exit(1);
  });
  // Playwright waits for this line.
  process.stderr.write(`\nDevTools listening on ${await chromium.endpoint}\n`);
}
