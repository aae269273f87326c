import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Lock, takeLock } from '../../src/database/lock.js';
import { identify, isRunning } from '../../src/database/process.js';
import { type Sandbox, sandbox } from './sandbox.js';

let box: Sandbox;
beforeEach(() => void (box = sandbox()));
afterEach(() => box.remove());

const file = () => join(box.path, 'lock');

function taken(): Lock {
  const lock = takeLock(file());
  if ('heldBy' in lock) throw new Error(`Held by ${lock.heldBy.pid}.`);
  return lock;
}

test('a lock is held until it is released, and leaves no file behind', () => {
  const lock = taken();
  expect(takeLock(file())).toEqual({ heldBy: identify(process.pid) });
  lock.release();
  taken().release();
  expect(readdirSync(box.path)).toEqual(['bin']);
});

test('a lock whose owner has ended is taken over, and tells which child was left', () => {
  const ended = { pid: spawnSync('true').pid, started: '1' };
  const child = { pid: 4_000_000, started: '2' };
  writeFileSync(file(), JSON.stringify({ owner: ended, child }));
  expect(taken().left).toEqual(child);
  expect(readdirSync(box.path).sort()).toEqual(['bin', 'lock']);
  expect(JSON.parse(readFileSync(file(), 'utf8'))).toEqual({ owner: identify(process.pid), child });
});

test('a later process with the same number does not hold the lock', () => {
  writeFileSync(file(), JSON.stringify({ owner: { pid: process.pid, started: 'before' }, child: null }));
  expect(taken().left).toBeNull();
});

test.each(['', '{"owner"', '{}', 'null'])('a damaged lock (%j) is taken over', (content) => {
  writeFileSync(file(), content);
  expect(taken().left).toBeNull();
});

test('an ended process is known as ended, even before its parent has asked for it', async () => {
  const child = spawn('sleep', ['60']);
  const running = identify(child.pid ?? 0);
  expect(isRunning(running)).toBe(true);
  child.kill('SIGKILL');
  await new Promise((done) => child.once('exit', done));
  expect(isRunning(running)).toBe(false);
});
