import {
  array,
  check,
  isoDate,
  minLength,
  nonEmpty,
  optional,
  pipe,
  regex,
  safeParse,
  strictObject,
  string,
  maxLength,
  trim,
  url,
  type GenericSchema,
} from 'valibot';
import type { SiteRule } from './types.ts';
import { hostSuffixes } from './host.ts';

const HOST = /^(?!www\.)[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
const HANDLES = ['story', 'title', 'byline', 'published', 'standfirst', 'remove', 'hide', 'publisher'] as const;

const words = pipe(
  string(),
  nonEmpty('is empty'),
  maxLength(200, 'is longer than 200 characters'),
  check(isTrimmed, 'has space around it'),
);

const RULE = pipe(
  strictObject({
    host: pipe(string(), regex(HOST, 'is a bare host in lower case, without www.')),
    sample: pipe(string(), url('is no address'), check(isStory, 'is the https address of one story, not a front page')),
    checked: pipe(string(), isoDate('is a day, 2026-11-24'), check(isPastDay, 'is a day that has been')),
    mends: pipe(
      string(),
      trim(),
      minLength(30, 'says in a sentence what goes wrong without the rule'),
      regex(/[.]$/, 'ends as a sentence does'),
    ),
    story: optional(words),
    title: optional(words),
    byline: optional(words),
    published: optional(words),
    standfirst: optional(words),
    remove: optional(pipe(array(words), minLength(1, 'names nothing'))),
    hide: optional(pipe(array(words), minLength(1, 'names nothing'))),
    publisher: optional(words),
  } satisfies Record<keyof SiteRule, GenericSchema>),
  check((rule) => HANDLES.some((name) => rule[name] !== undefined), 'the rule names nothing to find'),
  check(
    ({ host, sample }) => URL.canParse(sample) && hostSuffixes(new URL(sample).hostname).includes(host),
    'the sample is of another host',
  ),
);

/** What is wrong with a site's rule, a sentence each; nothing where it is sound. A key that no rule has is a fault too: it would do nothing. */
export function ruleFaults(rule: unknown): string[] {
  const { issues } = safeParse(RULE, rule);
  return (issues ?? []).map((issue) => [issue.path?.map(({ key }) => String(key)).join('.'), issue.message].filter(Boolean).join(': '));
}

function isTrimmed(text: string): boolean {
  return text.trim() === text;
}

function isStory(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, pathname, search } = new URL(address);
  return protocol === 'https:' && pathname.length + search.length > 1;
}

function isPastDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) && date.getTime() <= Date.now();
}
