import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** One check: what it proves, the command, and the files without which it would prove nothing. */
interface Step {
  readonly name: string;
  readonly proves: string;
  readonly run: string;
  readonly needs: readonly string[];
}

const STEPS: readonly Step[] = [
  {
    name: 'format',
    proves: 'files are formatted',
    run: 'prettier --check --log-level warn .',
    needs: ['.prettierrc.json', '.prettierignore'],
  },
  {
    name: 'lint',
    proves: 'code keeps the rules',
    run: 'oxlint --type-aware --deny-warnings',
    needs: ['.oxlintrc.json', '.gitignore', 'src'],
  },
  {
    name: 'lint:graphql',
    proves: 'schema and queries keep the rules',
    run: 'eslint --max-warnings 0 .',
    needs: ['eslint.config.js', 'schema.graphql', 'src/web/playground/examples'],
  },
  { name: 'types', proves: 'types fit', run: 'tsc -p .', needs: ['tsconfig.json', 'src/main.ts'] },
  {
    name: 'types:playground',
    proves: "the playground's types fit",
    run: 'tsc -p src/web/playground',
    needs: ['src/web/playground/tsconfig.json', 'src/web/playground/main.tsx'],
  },
  {
    name: 'types:examples',
    proves: "the examples' types fit",
    run: 'tsc -p examples',
    needs: ['examples/tsconfig.json', 'examples/node/chain.mjs', 'examples/react/src/main.tsx'],
  },
  {
    name: 'codegen',
    proves: 'generated types are those of the schema',
    run: 'graphql-codegen --config codegen.yml --check',
    needs: ['codegen.yml', 'schema.graphql', 'src/generated/resolvers.ts'],
  },
  {
    name: 'story-schema',
    proves: 'the JSON Schema for editors is that of the story format',
    run: 'node --import tsx src/cli/story-schema.ts --check',
    needs: ['src/cli/story-schema.ts'],
  },
  {
    name: 'imports',
    proves: 'imports go one way, without cycles',
    run: 'depcruise --config .dependency-cruiser.cjs src tests scripts examples',
    needs: ['.dependency-cruiser.cjs', 'src/main.ts', 'tests', 'scripts', 'examples'],
  },
  {
    name: 'unused',
    proves: 'no export, file or package is unused',
    run: 'knip --no-progress --no-config-hints',
    needs: ['knip.json', 'src/main.ts'],
  },
];

/** Runs the steps named on the command line, or all; exits 1 if one fails. The last line counts them. */
async function main(names: readonly string[]): Promise<void> {
  const unknown = names.filter((name) => !STEPS.some((step) => step.name === name));
  if (unknown.length > 0) {
    console.error(`No check is called ${unknown.join(', ')}; there are ${STEPS.map(({ name }) => name).join(', ')}.`);
    process.exit(2);
  }

  let failed = 0;
  const steps = names.length === 0 ? STEPS : STEPS.filter(({ name }) => names.includes(name));
  for (const step of steps) {
    const start = performance.now();
    const fault = await faultOf(step);
    const seconds = ((performance.now() - start) / 1000).toFixed(1).padStart(5);
    console.log(`${fault === null ? 'passed' : 'FAILED'} ${seconds} s  ${step.name}: ${step.proves}`);
    if (fault === null) continue;
    failed += 1;
    console.log(fault.replaceAll(/^/gm, '    '));
  }
  console.log(`${steps.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** What a step found; null when it passed. */
async function faultOf({ run, needs }: Step): Promise<string | null> {
  const missing = needs.filter((path) => !existsSync(`${ROOT}/${path}`));
  if (missing.length > 0) return `It cannot be run: ${missing.join(', ')} is missing.`;

  const [command = '', ...parameters] = run.split(' ');
  const child = spawn(command, parameters, {
    cwd: ROOT,
    env: { ...process.env, PATH: `${ROOT}/node_modules/.bin:${process.env['PATH'] ?? ''}`, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => child.on('error', reject).on('close', resolve));
  return code === 0 ? null : `${said.trim()}\n(${run}: exit code ${code})`;
}

await main(process.argv.slice(2));
