import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { missingPackages, neededPackages } from '../../stand-in/packages.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'packages-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function install(name: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}

describe('missing packages', () => {
  it('are those whose proof is nowhere on the path, in order', () => {
    install('Xvfb');
    const needed = ['dunst', 'Xvfb', 'openbox'].map((proof) => ({ name: `p-${proof}`, proof }));
    const env = { PATH: `/nowhere:${folder}` };
    expect(missingPackages(env, needed)).toEqual(['p-dunst', 'p-openbox']);
    expect(missingPackages({}, needed)).toEqual(['p-dunst', 'p-Xvfb', 'p-openbox']);
  });

  it('are found by absolute path whatever the path is', () => {
    const needed = [
      { name: 'there', proof: install('font.ttf') },
      { name: 'absent', proof: path.join(folder, 'other.ttf') },
    ];
    expect(missingPackages({}, needed)).toEqual(['absent']);
  });

  it('are each named once, with a proof', () => {
    const names = neededPackages.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names).toEqual(expect.arrayContaining(['chromium', 'xvfb', 'dunst', 'xfce4-panel']));
    for (const { proof } of neededPackages) expect(proof).not.toBe('');
  });
});
