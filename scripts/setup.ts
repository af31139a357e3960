import { spawnSync } from 'node:child_process';
import { missingPackages } from '../test/stand-in/packages.ts';
import { fetchElectron, findElectron } from './electron-binary.ts';

const help = `Usage: npm run setup

Installs what npm cannot: Electron's binary where it can be fetched, and on Debian and Ubuntu the packages
that the desktop stand-in and the tests need. Asks for nothing when everything is there.`;

function setUp(): number {
  if (process.argv.includes('--help')) {
    console.log(help);
    return 0;
  }
  console.log(
    (findElectron() ?? fetchElectron()) ? 'Electron: there.' : 'Electron: cannot be fetched here.',
  );
  const missing = missingPackages();
  if (missing.length === 0) {
    console.log('Packages of the desktop stand-in: there.');
    return 0;
  }
  if (process.platform !== 'linux' || spawnSync('apt-get', ['--version']).error) {
    console.log(`The desktop stand-in needs Debian or Ubuntu and: ${missing.join(' ')}`);
    return 1;
  }
  console.log(`Installing: ${missing.join(' ')}`);
  const isRoot = process.getuid?.() === 0;
  const apt = (...args: string[]): number => {
    const [command = '', ...rest] = [...(isRoot ? [] : ['sudo']), 'apt-get', ...args];
    const { status, error } = spawnSync(command, rest, {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    if (error) console.error(`${command}: ${error.message}`);
    return status ?? 1;
  };
  return apt('update', '-q') || apt('install', '-qy', '--no-install-recommends', ...missing);
}

process.exitCode = setUp();
