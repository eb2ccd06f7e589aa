import type { RailReason } from '../../utils/rails/types.ts';

/** The evidence as a developer reads it, in English, the strongest first. */
export const reasonInWords = (reasons: readonly RailReason[]): string => reasons.map(sayOne).join('; ');

function sayOne(reason: RailReason): string {
  switch (reason.why) {
    case 'labelled':
      return `labelled «${reason.label}»`;
    case 'links':
      return `${reason.links} links to other stories, ${Math.round(reason.share * 100)} % of its words`;
    case 'cards':
      return `${reason.cards} cards of one make`;
    case 'named':
      return `called “${reason.name}” by the template`;
    case 'shares':
      return `${reason.links} links that share the page elsewhere`;
    case 'asks':
      return 'asks for an address to write to';
    case 'floats':
      return 'stays over the page while it scrolls';
    case 'moves':
      return 'runs across the page by itself';
    case 'rule':
      return `named by the rule ${reason.selector}`;
  }
}
