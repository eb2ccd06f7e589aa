/**
 * npm run -s tidy -- FILE [--url URL] [--kinds KIND,KIND] [--json] [--no-site-rules]
 * npm run -s tidy -- --manifest M.tsv --out R.jsonl [--no-site-rules]
 *
 * Hides the rails of a page in place, as the extension does, in a headless Chromium, page scripts off, no network: prints what was hidden and why
 * (`--kinds`: those kinds alone), or writes a line a page with the visible text before and after.
 */
import { createWriteStream, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readManifest } from './extract/manifest.ts';
import { printPage } from './tidy/print.ts';
import { openTidier, tidyOne } from './tidy/run.ts';

const USAGE = 'tidy FILE [--url URL] [--kinds KIND,KIND] [--json] [--no-site-rules]\ntidy --manifest M.tsv --out R.jsonl [--no-site-rules]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    url: { type: 'string' },
    kinds: { type: 'string' },
    json: { type: 'boolean', default: false },
    manifest: { type: 'string' },
    out: { type: 'string' },
    'site-rules': { type: 'boolean', default: true },
  },
});
const [file] = positionals;
const options = { siteRules: values['site-rules'] };

if (values.manifest && values.out) await runManifest(values.manifest, values.out);
else if (file && existsSync(file)) await runFile(file);
else {
  console.error(file ? `There is no file ${file}` : USAGE);
  process.exitCode = 2;
}

async function runManifest(manifest: string, out: string): Promise<void> {
  const rows = readManifest(manifest);
  const sink = createWriteStream(out);
  const tidier = await openTidier(options);
  await tidier.all(rows, (id, row) => sink.write(`${JSON.stringify({ id, ...row })}\n`));
  await tidier.close();
  await new Promise((done) => sink.end(done));
}

async function runFile(page: string): Promise<void> {
  const url = values.url ?? pathToFileURL(path.resolve(page)).href;
  const answer = await tidyOne({ body: readFileSync(page), url, file: page }, options);
  if ('error' in answer) {
    console.error(answer.error);
    process.exitCode = 1;
    return;
  }
  const kinds = values.kinds?.split(',');
  const shown = kinds ? { ...answer, hidden: answer.hidden.filter(({ kind }) => kinds.includes(kind)) } : answer;
  console.log(values.json ? JSON.stringify(shown, null, 1) : printPage(shown));
}
