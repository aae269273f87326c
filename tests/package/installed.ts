import { execFile, execFileSync, spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const APP = fileURLToPath(new URL('app/', import.meta.url));

/** A blank app in a folder elsewhere, with the packed package installed as anybody would. */
export interface InstalledApp {
  readonly folder: string;
  /** What packing said on the way. */
  readonly said: string;
  /** Runs a file of the app with plain Node, and gives what it printed. */
  print(file: string, env?: Environment): Promise<string>;
  /** Checks the types of the app, and gives what the compiler said. */
  checkTypes(): Promise<string>;
  /** Starts a file of the app, which prints its addresses and ends when it is told to. */
  start(file: string, env?: Environment): Promise<StartedApp>;
  remove(): void;
}

export interface StartedApp {
  /** The addresses that it printed, by their names. */
  readonly places: Readonly<Record<string, string>>;
  /** Tells it to end, and gives what it printed last and how it ended. */
  end(): Promise<{ readonly said: string; readonly code: number | null }>;
}

type Environment = Readonly<Record<string, string>>;

/** Packs the project and installs the file in a new folder. */
export function installApp(): InstalledApp {
  const folder = mkdtempSync(join(tmpdir(), 'rejoinder-app-'));
  const { status, stderr } = spawnSync('npm', ['pack', '--pack-destination', folder], {
    cwd: ROOT,
    encoding: 'utf8',
    env: plain(),
  });
  if (status !== 0) throw new Error(`It was not possible to pack.\n${stderr}`);
  const packed = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '';
  renameSync(join(folder, packed), join(folder, 'rejoinder.tgz'));
  for (const name of readdirSync(APP)) copyFileSync(join(APP, name), join(folder, name));
  lockAsHere(folder);
  execFileSync('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', '--fetch-retries=5'], {
    cwd: folder,
    stdio: 'pipe',
    env: plain(),
  });
  /** Never waited for by standing still: the server that it asks is in this very process. */
  const said = (program: string, given: readonly string[], env: NodeJS.ProcessEnv) =>
    new Promise<string>((done, fail) =>
      execFile(program, given, { cwd: folder, env }, (fault, stdout, stderr) =>
        fault === null ? done(stdout) : fail(new Error(`${fault.message}\n${stdout}${stderr}`)),
      ),
    );
  return {
    folder,
    said: stderr,
    print: (file, env = {}) => said(process.execPath, [file], { ...plain(), ...env }),
    checkTypes: () => said('node_modules/.bin/tsc', ['-p', '.'], plain()),
    start: (file, env = {}) => start(folder, file, { ...plain(), ...env }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/**
 * The versions that we have been tested with, out of our own lock, so that little has to be looked up, and nothing changes from
 * one day to the next. What the app does not need is left out by npm itself.
 */
function lockAsHere(folder: string): void {
  const { '': _ours, ...packages } = locked.parse(
    JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')),
  ).packages;
  const app: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const lock = { lockfileVersion: 3, requires: true, packages: { '': app, ...packages } };
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lock));
}

const locked = z.object({ packages: z.record(z.string(), z.unknown()) });

async function start(folder: string, file: string, env: NodeJS.ProcessEnv): Promise<StartedApp> {
  const app = spawn(process.execPath, [file], { cwd: folder, env, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((done) => app.once('close', done));
  const lines = createInterface({ input: app.stdout })[Symbol.asyncIterator]();
  const first = await lines.next();
  if (first.done === true) throw new Error(`${file} ended with ${await ended} before it listened.`);
  return {
    places: z.record(z.string(), z.string()).parse(JSON.parse(first.value)),
    end: async () => {
      app.stdin.write('end\n');
      const last = await lines.next();
      return { said: last.done === true ? '' : last.value, code: await ended };
    },
  };
}

/** Without what the test runner asks of Node. */
const plain = (): NodeJS.ProcessEnv => ({ ...process.env, NODE_OPTIONS: '', NODE_ENV: '' });
