import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../../main/cli/arguments.ts';

const scan = { command: 'scan', json: false, text: false, files: [], jsonl: [] };

describe('parseArguments', () => {
  it.each([
    ['scan a.txt b.png', { ...scan, files: ['a.txt', 'b.png'] }],
    ['scan --json -', { ...scan, json: true, files: ['-'] }],
    ['scan - --json --text', { ...scan, json: true, text: true, files: ['-'] }],
    ['scan --jsonl a.jsonl', { ...scan, json: true, jsonl: ['a.jsonl'] }],
    ['scan --jsonl=a --jsonl b', { ...scan, json: true, jsonl: ['a', 'b'] }],
    ['scan -- --json', { ...scan, files: ['--json'] }],
    ['watch', { command: 'watch' }],
    ['--help', { command: 'help' }],
    ['scan --help', { command: 'help' }],
    ['watch -h', { command: 'help' }],
    ['--version', { command: 'version' }],
  ])('understands: %s', (line, value) => {
    expect(parseArguments(line.split(' '))).toEqual({ ok: true, value });
  });

  it.each([
    ['', /scan or watch/],
    ['scan', /No file/],
    ['scan --json', /No file/],
    ['scan --jsonl', /--jsonl/],
    ['scan --jsonl a b', /not both/],
    ['scan - -', /only once/],
    ['scan --jsonl - --jsonl -', /only once/],
    ['scan --colour a.txt', /--colour/],
    ['scan --json=yes a.txt', /--json/],
    ['watch a.txt', /no files/],
    ['watch --json', /no options/],
    ['look a.txt', /look/],
  ])('refuses: %s', (line, message) => {
    const parsed = parseArguments(line === '' ? [] : line.split(' '));
    expect(parsed).toMatchObject({ ok: false, message: expect.stringMatching(message) });
  });
});
