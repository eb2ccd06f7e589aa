import type { ReadError } from '../../utils/article/errors.ts';
import type { Locale } from '../../utils/i18n/index.ts';
import { err, ok } from '../../utils/result.ts';
import { readReaderSettings, DEFAULT_READER_SETTINGS } from '../../utils/settings/reader-settings.ts';
import { ARABIC, ENGLISH } from './reader-fixture-articles.ts';
import { loadShippedFace, mountReader } from './reader-mount.ts';

/** `?story=ar|en|error&ui=ar|en&theme=…&face=…&size=…&rest=missing`: one state of the reader, for looking at. */
const query = new URLSearchParams(location.search);
const error: ReadError = { kind: 'no-story', looksLike: 'front', best: ENGLISH };
const story = query.get('story');
const initial = readReaderSettings({
  ...DEFAULT_READER_SETTINGS,
  theme: query.get('theme') ?? 'light',
  face: query.get('face') ?? 'naskh',
  size: Number(query.get('size') ?? 20),
});

const article = story === 'en' ? ENGLISH : ARABIC;
const lacksRest = query.get('rest') === 'missing';
const whole = lacksRest ? { ...article, nextPage: `${article.attribution.url}?page=2` } : article;

const { model, root } = mountReader(story === 'error' ? err(error) : ok(whole), {
  ...(lacksRest && { addPage: () => Promise.reject(new Error('no answer')) }),
  locale: (query.get('ui') ?? 'ar') as Locale,
  applyFace: loadShippedFace,
  initial,
});
for (const picture of root.querySelectorAll('img')) picture.loading = 'eager';
await model.ready;
model.followPages();
await Promise.all([...root.querySelectorAll('img')].map((picture) => picture.decode().catch(() => undefined)));
document.documentElement.dataset['ready'] = 'yes';
