import { readMetadata } from '../../../utils/article/metadata/read-metadata.ts';
import type { Metadata, StoryPlace } from '../../../utils/article/types.ts';

export const ADDRESS = 'https://www.wadi-times.example/news/2026/3/8/bridge';
const FIRST =
  'بدأ عمال البلدية صباح الأحد ترميم الجسر الحجري الذي يصل ضفتي الوادي، بعد عامين من إغلاقه أمام السيارات، وقال رئيس البلدية إن العمل ينتهي قبل موسم الأمطار.';
const LAST =
  'ويأمل التجار في السوق القديمة أن يعيد فتح الجسر زبائنهم الذين صاروا يقصدون المراكز البعيدة، فقد أغلقت أربعة دكاكين أبوابها في الشتاء الماضي وحده، وبقي الخبازون.';
export const TITLE = 'الجسر الحجري يعود إلى الحياة بعد عامين من الإغلاق';

export interface Sample {
  readonly head?: string;
  /** Above the headline, in the body. */
  readonly top?: string;
  readonly headline?: string;
  /** Between headline and story. */
  readonly above?: string;
  /** At the front of the first paragraph, and after the last one inside the story. */
  readonly lead?: string;
  readonly end?: string;
  /** After the story. */
  readonly below?: string;
  readonly bottom?: string;
  readonly url?: string;
}

/** Metadata of a news page made of the parts; the story's place is known unless `lost`. */
export function metadataOf(sample: Sample, lost = false): Metadata {
  const {
    head = '',
    top = '',
    headline = `<h1>${TITLE}</h1>`,
    above = '',
    lead = '',
    end = '',
    below = '',
    bottom = '',
    url = ADDRESS,
  } = sample;
  const html = `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${top}
    <div class="wrap"><div class="c1">${headline}${above}<div class="c2"><p id="first">${lead}${FIRST}</p><p id="last">${LAST}</p>${end}</div>${below}</div></div>${bottom}</body></html>`;
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const place: StoryPlace = lost
    ? { root: null, first: null, last: null, text: [] }
    : { root: doc.querySelector('.c2'), first: doc.querySelector('#first'), last: doc.querySelector('#last'), text: [FIRST, LAST] };
  return readMetadata(doc, place, { url, siteRules: true, budget: 5000, now: new Date('2026-11-24T12:00:00Z') });
}
