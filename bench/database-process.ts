import { execFileSync } from 'node:child_process';

/** The number of the process that runs on a data folder. */
export function databaseProcess(folder: string): number {
  const found = execFileSync('pgrep', ['-f', `CommunityEntryPoint.*--home-dir=${folder}`], { encoding: 'utf8' });
  return Number(found.trim().split('\n')[0]);
}
