import type { Person, Role } from '../../utils/article/types.ts';
import type { Locale } from '../../utils/i18n/index.ts';

/** The order in which a page's makers are named. */
export const ROLES: readonly Role[] = ['author', 'translator', 'editor', 'photographer', 'agency', 'desk'];

export const namesOf = (people: readonly Person[], role: Role): string[] =>
  people.filter((person) => person.role === role).map(({ name }) => name);

/** Names in a row, as the language joins them («أ وب»), each isolated. */
export function Names({ names, locale }: { names: readonly string[]; locale: Locale }) {
  const parts = new Intl.ListFormat(locale).formatToParts(names);
  return (
    <>
      {parts.map(({ type, value }, index) =>
        type === 'element' ? <bdi key={index}>{value}</bdi> : joiner(value, parts[index + 1]?.value ?? ''),
      )}
    </>
  );
}

/** «و» is written onto an Arabic word, and stands apart from a Latin one. */
const joiner = (value: string, next: string): string => (value.endsWith('و') && /^\p{Script=Latin}/u.test(next) ? `${value}\u00A0` : value);
