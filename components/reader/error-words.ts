import type { ReadError } from '../../utils/article/errors.ts';
import type { PlainKey } from '../../utils/i18n/index.ts';

/** What happened, what can be done about it, and what a report of it would need; the first two are messages of the interface. */
export interface ErrorWords {
  readonly said: PlainKey<'trouble'>;
  readonly advice: PlainKey<'trouble'>;
  readonly detail: string | null;
}

const NO_STORY = {
  front: ['error.no-story.front', 'error.no-story.front.do'],
  shop: ['error.no-story.shop', 'error.no-story.do'],
  forum: ['error.no-story.forum', 'error.no-story.do'],
  service: ['error.no-story.service', 'error.no-story.do'],
  empty: ['error.no-story.empty', 'error.no-story.empty.do'],
  shell: ['error.no-story.shell', 'error.no-story.shell.do'],
  frames: ['error.no-story.frames', 'error.no-story.frames.do'],
} as const satisfies Record<Extract<ReadError, { kind: 'no-story' }>['looksLike'], readonly [PlainKey<'trouble'>, PlainKey<'trouble'>]>;

export function errorWords(error: ReadError): ErrorWords {
  switch (error.kind) {
    case 'no-story': {
      const [said, advice] = NO_STORY[error.looksLike];
      return { said, advice, detail: null };
    }
    case 'too-slow':
      return { said: 'error.too-slow', advice: 'error.too-slow.do', detail: `${error.step}, ${Math.round(error.ms)} ms` };
    case 'too-large':
      return { said: 'error.too-large', advice: 'error.too-large.do', detail: `${error.nodes} nodes` };
    case 'forbidden':
      return {
        said: `error.forbidden.${error.page}`,
        advice: error.page === 'pdf' ? 'error.forbidden.pdf.do' : 'error.forbidden.do',
        detail: null,
      };
    case 'broken':
      return { said: 'error.broken', advice: 'error.broken.do', detail: `${error.step}: ${error.message}` };
  }
}
