import { share } from './scorer.ts';
import { decimals, markdownTable } from './tables.ts';
import type { OtherPage, TidyResult } from './tidy-sets.ts';

export const TIDY_HEADING = '# Rails hidden in place';
const NONE = '·';
const HEAD_CHARS = 90;

/** The part of the kept figures that tells of hiding. @param alone the results without site rules, for what no scorer judges */
export function tidyFigures(results: readonly TidyResult[], alone: readonly TidyResult[]): string {
  return `${TIDY_HEADING}

What the last full run of \`npm run score -- --tidy\` printed, by the finder alone and with the sites' own rules. \`tests/corpus/tidy-floors.ts\` holds the
command line to these.

- rails: strings of trending, most-read, related and promotional blocks that could be seen before; hidden: those that no longer can.
- furniture: rails, on whatever page of the set, that hold a search field, navigation, the page's header or footer, a field to write in, the only
  headline, or a line of copyright, by tag and role; nobody has annotated those.
- hurt: blocks of the story, headlines, comment sections and footers that could be seen before and no longer can.

${storyTable(results)}

Pages that are no story, and stories without annotated text, by the finder alone: how many had something hidden, and what share of their visible
words that was.

${otherTable(alone)}

Strings that the annotators of these sets called clutter, rails or not (menus, share buttons and credits stay where they are), which were visible before.

${clutterTable(alone)}
`;
}

const nameOf = ({ set, siteRules }: TidyResult): string => `${set}${siteRules ? ', with site rules' : ''}`;

export function storyTable(results: readonly TidyResult[]): string {
  const rows = results
    .filter(({ summary }) => summary.pages > 0)
    .map((result) => {
      const { pages, rails, left, story, hurt, errors } = result.summary;
      const hidden = share(rails - left, rails);
      return [
        nameOf(result),
        String(pages),
        hidden === null ? NONE : `${rails - left}/${rails}`,
        hidden === null ? NONE : decimals(hidden),
        `${hurt}/${story}`,
        String(errors),
        String(result.furniture.length),
      ];
    });
  return markdownTable([['', 'pages', 'rails hidden', 'share', 'hurt', 'errors', 'furniture'], ...rows]);
}

export function otherTable(results: readonly TidyResult[]): string {
  const rows = results.flatMap((result) =>
    Array.from(
      Map.groupBy(result.others, ({ kind }) => kind),
      ([kind, pages]) => {
        const worst = pages.toSorted((a, b) => b.share - a.share)[0]!;
        return [
          `${nameOf(result)}: ${kind}`,
          String(pages.length),
          String(pages.filter(({ hidden }) => hidden.length > 0).length),
          decimals(meanShare(pages)),
          decimals(worst.share),
          worst.share > 0 ? worst.id : NONE,
        ];
      },
    ),
  );
  return markdownTable([['', 'pages', 'with something hidden', 'share of words', 'worst', 'on page'], ...rows]);
}

export const meanShare = (pages: readonly OtherPage[]): number => pages.reduce((sum, page) => sum + page.share, 0) / (pages.length || 1);

function clutterTable(results: readonly TidyResult[]): string {
  const rows = results
    .filter(({ clutter }) => clutter.length > 0)
    .map((result) => {
      const seen = result.clutter.reduce((sum, page) => sum + page.seen, 0);
      const left = result.clutter.reduce((sum, page) => sum + page.left.length, 0);
      return [nameOf(result), String(seen), String(seen - left), decimals((seen - left) / seen)];
    });
  return markdownTable([['', 'visible before', 'hidden', 'share'], ...rows]);
}

/** Page by page what a person has to look at: rails left, what was hurt, pages that broke, and what was hidden where nobody said what may be. */
export function tidyRemarks(results: readonly TidyResult[]): string {
  return results
    .flatMap((result) => [
      `\n## ${nameOf(result)}`,
      ...storyRemarks(result),
      ...furnitureRemarks(result),
      ...otherRemarks(result),
      ...clutterRemarks(result),
    ])
    .join('\n');
}

const storyRemarks = ({ scores }: TidyResult): string[] =>
  scores.flatMap(({ id, rails, left, hurt, error }) => [
    ...(error ? [`${id} broke: ${error}`] : []),
    ...hurt.map((text) => `${id} HURT «${short(text)}»`),
    ...(left.length > 0 ? [`${id} left ${left.length} of ${rails}: ${left.map((text) => `«${short(text)}»`).join(' ')}`] : []),
  ]);

const furnitureRemarks = ({ furniture }: TidyResult): string[] =>
  furniture.map(
    ({ id, rail }) =>
      `${id} furniture: ${rail.furniture.join(', ')} in ${rail.kind} «${short(rail.label)}» ${rail.where.join(' + ')} because: ${rail.reason}`,
  );

const otherRemarks = ({ others }: TidyResult): string[] =>
  others.flatMap(({ id, kind, share: part, hidden, error }) => [
    ...(error ? [`${id} broke: ${error}`] : []),
    ...(hidden.length > 0 ? [`${id} (${kind}) ${(part * 100).toFixed(1)} % of the words hidden:`] : []),
    ...hidden.map((rail) => `    ${rail.kind} «${short(rail.label)}» because: ${rail.reason}\n      ${short(rail.text)}`),
  ]);

const clutterRemarks = ({ clutter }: TidyResult): string[] =>
  clutter
    .filter(({ left }) => left.length > 0)
    .map(({ id, left }) => `${id} clutter visible: ${left.map((text) => `«${short(text)}»`).join(' ')}`);

function short(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > HEAD_CHARS ? `${line.slice(0, HEAD_CHARS)}…` : line;
}
