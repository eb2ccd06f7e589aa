import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Writes the rule, the fixture and the list's line for a site: `npm run new:site -- example.com`. The tests then say what is still to be filled in. */

const ROOT = new URL('../', import.meta.url);
const RULES = 'utils/sites/rules';
const FIXTURES = 'tests/dom/sites/fixtures';
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/** `https://www.Example.com/x` is `example.com`; null for what is no host. */
export function hostFrom(argument: string): string | null {
  const host = argument
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/[/?#].*$/s, '')
    .replace(/^www\./, '');
  return HOST.test(host) ? host : null;
}

/** The rule's name in code: `al-akhbar.com` is `alAkhbarCom`. */
export function constantOf(host: string): string {
  const name = host.replace(/[.-]+(.)/g, (_, letter: string) => letter.toUpperCase());
  return /^\d/.test(name) ? `site${name}` : name;
}

/** Files to write, by path: the new rule, its fixture, and the list of all rules. */
export function scaffold(host: string, hosts: readonly string[], today: string): Record<string, string> {
  return {
    [`${RULES}/${host}.ts`]: ruleFile(host, today),
    [`${FIXTURES}/${host}.html`]: FIXTURE,
    [`${RULES}/index.ts`]: listFile([...hosts, host].toSorted()),
  };
}

const ruleFile = (host: string, today: string): string => `import type { SiteRule } from '../types.ts';

export const ${constantOf(host)}: SiteRule = {
  host: '${host}',
  sample: 'https://${host}/',
  checked: '${today}',
  mends: '',
  story: '.story',
  title: 'h1',
  byline: '.byline',
  published: 'time',
};
`;

const FIXTURE = `<!doctype html>
<html lang="ar" dir="rtl">
  <head>
    <meta charset="utf-8" />
    <title></title>
  </head>
  <body>
    <h1></h1>
    <div class="byline"></div>
    <time></time>
    <div class="story"></div>
  </body>
</html>
`;

function listFile(hosts: readonly string[]): string {
  const imports = hosts.map((host) => `import { ${constantOf(host)} } from './${host}.ts';`);
  const line = `export const SITE_RULES: readonly SiteRule[] = [${hosts.map(constantOf).join(', ')}];`;
  return `import type { SiteRule } from '../types.ts';\n${imports.join('\n')}\n\n${line}\n`;
}

function main(argument: string | undefined): void {
  const host = argument === undefined ? null : hostFrom(argument);
  if (!host) return fail('Say which site: npm run new:site -- example.com');
  if (existsSync(new URL(`${RULES}/${host}.ts`, ROOT))) return fail(`${RULES}/${host}.ts is there already`);
  const hosts = readdirSync(new URL(RULES, ROOT))
    .filter((name) => name !== 'index.ts')
    .map((name) => name.replace(/\.ts$/, ''));
  const files = scaffold(host, hosts, new Date().toISOString().slice(0, 10));
  for (const [path, text] of Object.entries(files)) {
    writeFileSync(new URL(path, ROOT), text);
    console.log(`wrote ${path}`);
  }
  console.log('\nFill in rule and fixture as docs/adding-a-site.md says; until then these fail:');
  console.log('  npx vitest run --project unit tests/unit/sites\n  npx vitest run --project dom tests/dom/sites');
}

function fail(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv[2]);
