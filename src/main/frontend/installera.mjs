// Fetches the packages of package-lock.json, but only when the lock is another than last time: a build without changes needs no network.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const STAMPEL = 'node_modules/.installerat';
const las = createHash('sha256').update(readFileSync('package-lock.json')).update(process.version).digest('hex');

if (!existsSync(STAMPEL) || readFileSync(STAMPEL, 'utf8') !== las) {
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'],
    { stdio: 'inherit', shell: process.platform === 'win32' });
  if (npm.status !== 0) {
    process.exit(npm.status ?? 1);
  }
  writeFileSync(STAMPEL, las);
}
