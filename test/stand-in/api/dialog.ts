import { execFile } from 'node:child_process';
import { report } from '../host/report.ts';
import { strict } from '../page/strict.ts';
import type { BrowserWindow } from './browser-window.ts';
import type { Like } from './like.ts';

type Parent = BrowserWindow | null | undefined;

/** zenity's answer; undefined when it was cancelled. */
function zenity(parameters: string[]): Promise<string | undefined> {
  return new Promise((resolve) => {
    execFile('zenity', parameters, (problem, output) => {
      // 1 is its word for "cancelled"; anything else did not work.
      if (problem && problem.code !== 1) report('zenity', problem);
      resolve(problem ? undefined : output.trimEnd());
    });
  });
}

async function showOpenDialog(
  first: Parent | Electron.OpenDialogOptions,
  second?: Electron.OpenDialogOptions,
): Promise<Electron.OpenDialogReturnValue> {
  // Electron takes the window first, or leaves it out.
  const options = second ?? (first as Electron.OpenDialogOptions);
  const { title = 'Open', defaultPath, filters = [], properties = [] } = options;
  const output = await zenity([
    '--file-selection',
    `--title=${title}`,
    ...(properties.includes('multiSelections') ? ['--multiple', '--separator=\n'] : []),
    ...(properties.includes('openDirectory') ? ['--directory'] : []),
    ...(defaultPath === undefined ? [] : [`--filename=${defaultPath}`]),
    ...filters.map(
      ({ name, extensions }) =>
        `--file-filter=${name} | ${extensions.map((extension) => `*.${extension}`).join(' ')}`,
    ),
  ]);
  return { canceled: output === undefined, filePaths: output?.split('\n') ?? [] };
}

async function showMessageBox(
  first: Parent | Electron.MessageBoxOptions,
  second?: Electron.MessageBoxOptions,
): Promise<Electron.MessageBoxReturnValue> {
  const options = second ?? (first as Electron.MessageBoxOptions);
  const {
    message,
    detail = '',
    title = '',
    buttons = ['OK'],
    cancelId = buttons.length - 1,
  } = options;
  const text = [
    `--title=${title}`,
    `--text=${[message, detail].join('\n\n').trim()}`,
    '--no-markup',
  ];
  const [yes = 'OK', no] = buttons;
  const output = await zenity(
    no === undefined
      ? ['--info', ...text, `--ok-label=${yes}`]
      : ['--question', ...text, `--ok-label=${yes}`, `--cancel-label=${no}`],
  );
  return { response: output === undefined ? cancelId : 0, checkboxChecked: false };
}

/** Real GTK dialogs through zenity; message boxes have at most two buttons. */
export const dialog = strict('dialog', {
  showOpenDialog,
  showMessageBox,
  showErrorBox(title, content) {
    process.stderr.write(`${title}: ${content}\n`);
  },
} satisfies Like<Electron.Dialog, 'showErrorBox'> & {
  showOpenDialog: unknown;
  showMessageBox: unknown;
});
