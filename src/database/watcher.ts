import { type ChildProcess, spawn } from 'node:child_process';

/**
 * The watcher's whole programme. It reads the child's number, then waits: a second line says that the child has ended;
 * the end of the pipe says that the parent has, whatever ended it. Then the child has 8 seconds to stop by itself.
 */
const WATCH = `
  read -r child || exit 0
  read -r ended && exit 0
  kill -TERM "$child" 2>/dev/null
  for second in 1 2 3 4 5 6 7 8; do
    sleep 1
    kill -0 "$child" 2>/dev/null || exit 0
  done
  kill -KILL "$child" 2>/dev/null
`;

/**
 * Makes sure that no child outlives this process. Node has no parent-death signal, so a shell (1 MB of memory) in a
 * session of its own, out of reach of the terminal's Ctrl-C, holds the other end of a pipe that only we can keep open.
 */
export function watch(child: ChildProcess): void {
  if (child.pid === undefined) return;
  const watcher = spawn('/bin/sh', ['-c', WATCH], { detached: true, stdio: ['pipe', 'ignore', 'ignore'], cwd: '/' });
  watcher.stdin.on('error', () => watcher.stdin.destroy());
  watcher.stdin.write(`${child.pid}\n`);
  child.once('exit', () => watcher.stdin.end('ended\n'));
  watcher.unref();
}
