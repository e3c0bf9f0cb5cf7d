import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const mayInstall = process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** Installs one of Debian's packages, for what a test needs and npm does not have. False where that cannot be. */
export function installFromDebian(name: string): boolean {
  if (!mayInstall) return false;
  process.stderr.write(`The tests need ${name}, which is not on this machine: installing it.\n`);
  const apt = (...args: string[]) =>
    spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  apt('update');
  return apt('install', '--yes', '--no-install-recommends', name).status === 0;
}
