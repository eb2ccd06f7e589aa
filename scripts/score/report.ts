import { decimals } from './tables.ts';
import type { PageScore, Reading } from './scorer.ts';
import type { Block, Verdicts } from './verdicts.ts';

export interface ReportedPage {
  readonly set: string;
  readonly score: PageScore;
  readonly peerF1: number | null;
  readonly reading: Reading;
  readonly verdicts: Verdicts;
}

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.8 "Noto Naskh Arabic", "Noto Sans Arabic", system-ui, sans-serif; }
body { max-inline-size: 90rem; margin: 2rem auto; padding-inline: 1rem; }
pre { font: 13px/1.5 ui-monospace, monospace; overflow-x: auto; }
details { border-block-end: 1px solid #8886; }
summary { cursor: pointer; font: 14px/2 ui-monospace, monospace; }
summary b { color: #b3261e; } @media (prefers-color-scheme: dark) { summary b { color: #ffb4ab; } }
.columns { display: grid; grid-template-columns: 1fr 1fr; gap: 2rem; padding-block: 1rem; }
h3 { font-size: 14px; margin: 0; } .columns p, li { margin-block: .4em; padding-inline: .5em; overflow-wrap: anywhere; }
.junk { background: #d32f2f2e; border-inline-start: 4px solid #d32f2f; } .lost { background: #ffb3002e; border-inline-start: 4px solid #ffb300; }
small { display: block; opacity: .75; } @media (max-width: 50rem) { .columns { grid-template-columns: 1fr; } }`;

/** One self-contained page: the tables, then each page with our blocks beside the annotated ones, worst first within its set. */
export function reportPage(tables: string, pages: readonly ReportedPage[]): string {
  const sets = [...new Set(pages.map(({ set }) => set))];
  const sections = sets.map((set) => {
    const worstFirst = pages.filter((page) => page.set === set).toSorted((a, b) => a.score.f1 - b.score.f1);
    return `<h2>${set}</h2>\n${worstFirst.map(pageSection).join('\n')}`;
  });
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Safa: scores</title><style>${STYLE}</style>
<h1>Scores</h1>
<p><span class="junk">junk: in ours, not in the story</span> <span class="lost">lost: in the story, not in ours</span></p>
<pre>${escaped(tables)}</pre>
${sections.join('\n')}
</html>
`;
}

function pageSection({ score, peerF1, reading, verdicts }: ReportedPage): string {
  const { id, f1, lost, junk, leak } = score;
  const figures = `F1 ${decimals(f1)}${peerF1 === null ? '' : ` (Readability ${decimals(peerF1)})`} · lost ${lost} · junk ${junk} · leak ${leak}`;
  const wrong = verdicts.faults.map(({ name }) => name).join(' ');
  const sources = (reading.sources ?? []).map(({ outlet, phrase }) => `${outlet}: «${phrase}»`);
  return `<details id="${escaped(id)}"><summary>${escaped(id)} · ${figures} ${wrong ? `<b>wrong: ${escaped(wrong)}</b>` : ''}</summary>
${list(
  verdicts.faults.map(({ name, wanted, got }) => `${name}: ${got} instead of ${wanted}`),
  'Wrong fields',
)}
${list(verdicts.leaked, 'Clutter that leaked')}
${list(sources, 'Sources')}
<div class="columns"><div><h3>Ours</h3>${blocks(verdicts.ours)}${list([...(reading.captions ?? [])], 'Captions')}</div>
<div><h3>Annotated</h3>${blocks(verdicts.gold)}</div></div></details>`;
}

const blocks = (all: readonly Block[]): string =>
  all
    .map(
      ({ text, verdict, why }) =>
        `<p dir="auto" class="${verdict}">${escaped(text)}${why ? `<small dir="ltr">${escaped(why)}</small>` : ''}</p>`,
    )
    .join('\n');

const list = (items: readonly string[], title: string): string =>
  items.length === 0 ? '' : `<h3>${title}</h3><ul>${items.map((item) => `<li dir="auto">${escaped(item)}</li>`).join('')}</ul>`;

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
