import { describe, expect, it } from 'vitest';
import { chooseTerminalWay, type TerminalWay } from '../../../main/capture/terminal-choice.ts';
import { createTerminalClipboard } from '../../../main/capture/terminal-clipboard.ts';
import type { Command } from '../../../main/capture/terminal-tool.ts';

describe('chooseTerminalWay', () => {
  const wayland = { WAYLAND_DISPLAY: 'wayland-0' };
  const x11 = { DISPLAY: ':0' };
  it.each([
    ['darwin', x11, 'macos'],
    ['win32', {}, 'windows'],
    ['linux', x11, 'x11'],
    ['linux', { ...x11, ...wayland, XDG_CURRENT_DESKTOP: 'KDE' }, 'wayland'],
    ['linux', { ...wayland, XDG_CURRENT_DESKTOP: 'sway' }, 'wayland'],
    ['linux', { ...x11, ...wayland, XDG_CURRENT_DESKTOP: 'ubuntu:GNOME' }, 'x11'],
    ['linux', { ...wayland, XDG_CURRENT_DESKTOP: 'GNOME' }, 'wayland'],
    ['linux', { DISPLAY: '', WAYLAND_DISPLAY: '' }, 'none'],
    ['linux', {}, 'none'],
    ['freebsd', x11, 'x11'],
  ])('%s with %o: %s', (platform, env, kind) => {
    expect(chooseTerminalWay(platform, env).kind).toBe(kind);
  });
});

/** Plays the tools of a system: what `list` prints, and what each type holds. */
async function read(way: TerminalWay, list: string, contents: { readonly [type: string]: string }) {
  const commands: string[] = [];
  const run = async ({ file, args }: Command) => {
    const command = [file, ...args].join(' ');
    commands.push(command);
    const isList = /TARGETS|--list-types|AppKit|GetFormats/.test(command);
    const type = Object.keys(contents).find((name) => command.endsWith(` ${name}`)) ?? 'any';
    const content = isList ? list : contents[type];
    return {
      isDone: content !== undefined,
      output: Buffer.from(content ?? '', 'latin1'),
      errors: '',
    };
  };
  const clipboard = createTerminalClipboard(way, run);
  const content = await clipboard?.read({ text: true, images: true });
  return { content, commands };
}

const x11: TerminalWay = { kind: 'x11', display: ':0' };
const ways: readonly TerminalWay[] = [
  x11,
  { kind: 'wayland' },
  { kind: 'macos' },
  { kind: 'windows' },
];

describe('createTerminalClipboard', () => {
  it.each([
    [x11, 'TARGETS\nUTF8_STRING\nx-kde-passwordManagerHint\n'],
    [{ kind: 'wayland' }, 'text/plain\nx-kde-passwordManagerHint\n'],
    [{ kind: 'macos' }, 'public.utf8-plain-text\norg.nspasteboard.ConcealedType\nchangeCount=4\n'],
    [{ kind: 'windows' }, 'UnicodeText\r\nExcludeClipboardContentFromMonitorProcessing\r\n'],
    [{ kind: 'windows' }, 'UnicodeText\r\nCanIncludeInClipboardHistory=0\r\n'],
  ] as const)('lists, but never reads what is concealed: %o', async (way, list) => {
    const { content, commands } = await read(way, list, { any: 'the secret' });
    expect(content).toEqual({ kind: 'concealed' });
    expect(commands).toHaveLength(1);
  });

  it('reads what a Windows program allows to be kept', async () => {
    const list = 'UnicodeText\r\nCanIncludeInClipboardHistory=1\r\n';
    const { content } = await read({ kind: 'windows' }, list, { any: 'hello' });
    expect(content).toEqual({ kind: 'text', text: 'hello' });
  });

  it.each(ways)('takes nothing copied for empty: %o', async (way) => {
    expect((await read(way, '', {})).content).toEqual({ kind: 'empty' });
  });

  it('takes text before a picture, in its best type', async () => {
    const list = 'image/png\nSTRING\nUTF8_STRING\n';
    const contents = { UTF8_STRING: 'utf-8', STRING: 'latin', 'image/png': 'pixels' };
    expect((await read(x11, list, contents)).content).toEqual({ kind: 'text', text: 'utf-8' });
  });

  it('reads the oldest type of X11 as Latin-1', async () => {
    const { content } = await read(x11, 'STRING\n', { STRING: 'udl\xf8ber' });
    expect(content).toEqual({ kind: 'text', text: 'udløber' });
  });

  it('takes a picture when the text is blank', async () => {
    const list = 'text/plain\nimage/png\n';
    const contents = { 'text/plain': ' \n', 'image/png': 'pixels' };
    const { content } = await read({ kind: 'wayland' }, list, contents);
    expect(content).toEqual({ kind: 'image', bytes: Buffer.from('pixels') });
  });

  it('takes a type that is offered and then missing for empty', async () => {
    expect((await read(x11, 'UTF8_STRING\n', {})).content).toEqual({ kind: 'empty' });
  });

  it('fails when the tool cannot reach the clipboard', async () => {
    const clipboard = createTerminalClipboard(x11, async () => ({
      isDone: false,
      output: Buffer.alloc(0),
      errors: "Error: Can't open display: :0",
    }));
    await expect(clipboard?.read({ text: true, images: true })).rejects.toThrow(
      "Can't open display",
    );
  });

  it('has no clipboard where there is no desktop', () => {
    expect(createTerminalClipboard({ kind: 'none' }, () => Promise.reject(new Error()))).toBe(
      undefined,
    );
  });
});
