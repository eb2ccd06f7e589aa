/**
 * npm run -s why -- FILE [--url URL] [--no-site-rules] [--json]
 *
 * Why a page reads as it does: for each field every candidate with its source and weight, which won and by what rule; the container; what was taken
 * out, by step and reason. The reader's own pipeline in a headless Chromium, page scripts off, no network.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { openExtractor } from './extract/browser.ts';
import type { Account } from './why/page.ts';
import { printAccount } from './why/print.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: { url: { type: 'string' }, json: { type: 'boolean', default: false }, 'site-rules': { type: 'boolean', default: true } },
});
const [file] = positionals;

if (file && existsSync(file)) await explain(file);
else {
  console.error(file ? `There is no file ${file}` : 'why FILE [--url URL] [--no-site-rules] [--json]');
  process.exitCode = 2;
}

async function explain(page: string): Promise<void> {
  const url = values.url ?? pathToFileURL(path.resolve(page)).href;
  const entry = new URL('why/page.ts', import.meta.url);
  const extractor = await openExtractor<Account>({ siteRules: values['site-rules'], pages: 1, entry });
  try {
    const { row } = await extractor.one({ body: readFileSync(page), url, file: page }, false);
    if ('error' in row) {
      console.error(row.error);
      process.exitCode = 1;
    } else console.log(values.json ? JSON.stringify(row, null, 1) : printAccount(row));
  } finally {
    await extractor.close();
  }
}
