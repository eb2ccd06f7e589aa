/** Between the headline and the site's name: | - – — :: » · and the Arabic ones, with space around; «:» too where space stands on both sides. */
const SEPARATOR = /\s+(?:[|¦•·»«›‹~]|-{1,2}|[–—―]|::?)\s+|\s*(?:\||::)\s*/gu;

/**
 * Every way to read a title without the site's name: whole, without its last parts, without its first parts. The whole comes first, then the longest.
 * «عنوان - قسم - جريدة» is read as «عنوان», «عنوان - قسم», «قسم - جريدة» too: which it is the page's own headline tells.
 */
export function titleParts(title: string): string[] {
  const cuts = [...title.matchAll(SEPARATOR)].slice(0, 8);
  const fronts = cuts.map((cut) => title.slice(0, cut.index).trim());
  const backs = cuts.map((cut) => title.slice(cut.index + cut[0].length).trim());
  return [title.trim(), ...[...fronts, ...backs].toSorted((a, b) => b.length - a.length)].filter((part) => part !== '');
}

/** What stands beside the headline in a title, the likeliest name of the site first: the last part, then the first. */
export function besideHeadline(title: string, headline: string): string[] {
  const at = title.indexOf(headline);
  if (headline === '' || at === -1) return [];
  const trim = (text: string): string => text.replace(/^[\s|¦•·»«›‹~:–—―-]+|[\s|¦•·»«›‹~:–—―-]+$/gu, '');
  const after = titlePieces(trim(title.slice(at + headline.length))).toReversed();
  return [...after, ...titlePieces(trim(title.slice(0, at)))].filter((piece) => piece !== '');
}

/** The title cut at every separator. */
export function titlePieces(title: string): string[] {
  return title.split(new RegExp(SEPARATOR.source, 'u')).map((piece) => piece.trim());
}
