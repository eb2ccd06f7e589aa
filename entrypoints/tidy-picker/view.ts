import type { Translate } from '../../utils/i18n/index.ts';
import type { HideRule } from '../../utils/rails/types.ts';
import { judge, matchesOf, type Choice, type ChoicePorts, type ChoiceProblem } from './choice.ts';
import { describe } from './describe.ts';
import type { PanelState } from './panel.ts';
import { isChoosable } from './walk.ts';

const NOT_CHOSEN = { at: 0, widest: 0, text: '' };

export interface Shown {
  readonly choice: Choice | null;
  /** What is pointed at. */
  readonly aimed: Element | null;
  /** The rule that was kept a moment ago. */
  readonly saved: HideRule | null;
  readonly previewing: boolean;
  /** What went wrong, in words; else empty. */
  readonly failure: string;
}

export interface View {
  readonly panel: PanelState;
  readonly marked: readonly Element[];
  readonly look: 'aimed' | 'chosen' | 'refused';
}

/** What panel and outlines show of it. */
export function viewOf(
  shown: Shown,
  ports: ChoicePorts,
  { t, site }: { readonly t: Translate<'picking' | 'filters'>; readonly site: string },
): View {
  if (shown.saved) return { panel: { ...blank('done', t('picker.done', { site })) }, marked: [], look: 'aimed' };
  return shown.choice ? chosen(shown.choice, shown, ports, t) : aimed(shown.aimed, ports, t);
}

function aimed(element: Element | null, ports: ChoicePorts, t: Translate<'picking' | 'filters'>): View {
  if (!element) return { panel: blank('aim', t('picker.aim')), marked: [], look: 'aimed' };
  const refused = !isChoosable(element) || ports.forbids(element);
  const panel = { ...blank('aim', describe(element, t)), refused, status: refused ? t('picker.story') : '' };
  return { panel, marked: [element], look: refused ? 'refused' : 'aimed' };
}

function chosen(choice: Choice, { previewing, failure }: Shown, ports: ChoicePorts, t: Translate<'picking' | 'filters'>): View {
  const { matches, problem } = judge(choice.selector, ports);
  const element = choice.chain[choice.at]!;
  const said = describe(element, t);
  const refused = problem !== null;
  const { alike } = choice.made;
  const panel: PanelState = {
    phase: 'settled',
    said,
    status: failure || (problem ? why(problem, t) : t('picker.matches', { count: matches.length })),
    refused: refused || failure !== '',
    selector: choice.selector,
    which: choice.which,
    alike: alike === null ? 0 : matchesOf(alike, ports.document).length,
    range: { at: choice.at, widest: choice.chain.length - 1, text: said },
    previewing,
  };
  // Where nothing is matched yet, what the reader has chosen stays outlined.
  return { panel, marked: matches.length > 0 ? matches : [element], look: refused ? 'refused' : 'chosen' };
}

function blank(phase: PanelState['phase'], said: string): PanelState {
  return { phase, said, status: '', refused: false, selector: '', which: 'exact', alike: 0, range: NOT_CHOSEN, previewing: false };
}

function why(problem: ChoiceProblem, t: Translate<'picking' | 'filters'>): string {
  if (problem === 'story') return t('picker.story');
  if (problem === 'unnamed') return t('picker.unnamed');
  return problem === 'nothing' ? t('picker.matches', { count: 0 }) : t(`filters.${problem}`);
}
