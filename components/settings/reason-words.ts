import type { Translate } from '../../utils/i18n/index.ts';
import type { RailReason } from '../../utils/rails/types.ts';

/** Why something was taken for a rail, as a sentence. */
export function reasonWords(t: Translate<'hiding'>, reason: RailReason): string {
  switch (reason.why) {
    case 'labelled':
      return t('reason.labelled', { label: reason.label });
    case 'links':
      return t('reason.links', { count: reason.links, share: percent(reason.share) });
    case 'cards':
      return t('reason.cards', { count: reason.cards });
    case 'named':
      return t('reason.named', { name: reason.name });
    case 'shares':
      return t('reason.shares', { count: reason.links });
    case 'calls':
      return t('reason.calls');
    case 'asks':
      return t('reason.asks');
    case 'floats':
      return t('reason.floats');
    case 'moves':
      return t('reason.moves');
    case 'rule':
      return t('reason.rule', { selector: reason.selector });
  }
}

/** Share of the words, 0 to 1, in whole hundredths; a little is never nothing. */
function percent(share: number): number {
  return Math.min(100, Math.max(1, Math.round(share * 100)));
}
