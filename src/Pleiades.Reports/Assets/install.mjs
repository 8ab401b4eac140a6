// Runs `npm ci` once, however many builds ask for it at the same time: the first takes a lock directory, the others wait for its stamp.
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';

const lock = 'package-lock.json';
const stamp = 'node_modules/.installed';
const guard = 'obj/npm-install.lock';
const patience = 300_000;

const time = path => { try { return statSync(path).mtimeMs; } catch { return 0; } };
const fresh = () => time(stamp) >= Math.max(time(lock), time('package.json'));
const sleep = ms => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms);

function take() {
  mkdirSync('obj', { recursive: true });
  for (;;) {
    try { mkdirSync(guard); return; } catch (error) { if (error.code !== 'EEXIST') throw error; }
    if (Date.now() - time(guard) > patience) rmSync(guard, { recursive: true, force: true });
    sleep(100);
  }
}

take();
let status = 0;
try {
  if (!fresh()) {
    const npm = spawnSync('npm ci --no-audit --no-fund --ignore-scripts --loglevel=error', { shell: true, stdio: 'inherit' });
    status = npm.status ?? 1;
    if (status === 0) {
      writeFileSync(stamp, '');
      utimesSync(stamp, new Date(), new Date());
    }
  }
} finally {
  rmSync(guard, { recursive: true, force: true });
}

process.exit(status);
