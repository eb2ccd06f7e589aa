/**
 * npm run -s extract -- [--json] FILE [--url URL]
 * npm run -s extract -- --manifest M.tsv --out R.jsonl [--no-site-rules]
 *
 * The reader's own pipeline in a headless Chromium, page scripts off, no network.
 */
import { createWriteStream, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { openExtractor } from './extract/browser.ts';
import { readManifest } from './extract/manifest.ts';

const USAGE = 'extract [--json] FILE [--url URL]\nextract --manifest M.tsv --out R.jsonl [--no-site-rules]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    json: { type: 'boolean', default: false },
    url: { type: 'string' },
    manifest: { type: 'string' },
    out: { type: 'string' },
    'site-rules': { type: 'boolean', default: true },
  },
});

if (values.manifest && values.out) await runManifest(values.manifest, values.out);
else if (positionals[0] && existsSync(positionals[0])) await runFile(positionals[0]);
else if (positionals[0]) {
  console.error(`There is no file ${positionals[0]}`);
  process.exitCode = 2;
} else {
  console.error(USAGE);
  process.exitCode = 2;
}

async function runManifest(manifest: string, out: string): Promise<void> {
  const rows = readManifest(manifest);
  const extractor = await openExtractor({ siteRules: values['site-rules'], pages: 2 });
  const sink = createWriteStream(out);
  await extractor.all(rows, (id, row) => sink.write(`${JSON.stringify({ id, ...row })}\n`));
  await extractor.close();
  await new Promise((done) => sink.end(done));
}

async function runFile(file: string): Promise<void> {
  const url = values.url ?? pathToFileURL(path.resolve(file)).href;
  const extractor = await openExtractor({ siteRules: values['site-rules'], pages: 1 });
  try {
    const { row, markdown } = await extractor.one({ body: readFileSync(file), url, file }, !values.json);
    if (values.json) console.log(JSON.stringify(row, null, 1));
    else if (markdown) console.log(markdown);
    if ('error' in row) console.error(row.error);
    else if (!row.isArticle) console.error('This page does not look like one story; what was found is shown all the same.');
    if ('error' in row) process.exitCode = 1;
  } finally {
    await extractor.close();
  }
}
