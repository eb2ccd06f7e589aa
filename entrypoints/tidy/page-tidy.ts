import type { HiddenRail, TidyReport } from '../../utils/messages/protocol.ts';
import type { Picking } from '../../utils/page/picking.ts';
import type { HideRule } from '../../utils/rails/types.ts';
import { isOnFor, kindsFor, rulesFor } from '../../utils/settings/tidy-settings.ts';
import type { TidySettings } from '../../utils/settings/types.ts';
import { Session, type SessionPorts } from './session.ts';

export interface TidyPorts extends SessionPorts {
  /**
   * A selector that names this element alone; null where there is none.
   * @param attribute ours, which is no name
   */
  selectorFor(element: Element, attribute: string): Promise<string | null>;
}

/** Hides what is no story in one page, as the reader has chosen. Whatever the page makes it throw ends here: everything is undone, and the report says so. */
export interface Tidy {
  /** Takes over the reader's choices: hides, hides otherwise, or undoes everything. */
  follow(settings: TidySettings): void;
  /** The page's address has changed without a load. */
  moved(): void;
  report(): TidyReport;
  /** Shows what was hidden, or hides it again, until the page is loaded anew. */
  reveal(which: 'all' | readonly number[], shown: boolean): TidyReport;
  /** The rule by which this is never hidden again; null where no selector names it. */
  spareRuleOf(id: number): Promise<HideRule | null>;
  /** For pointing at something else; null where nothing is to be hidden. */
  toPick(): Pick<Picking, 'site' | 'ours' | 'forbids' | 'preview'> | null;
}

export function createTidy(document: Document, ports: TidyPorts, signal: AbortSignal): Tidy {
  const { host } = ports;
  let session: Session | null = null;
  let ended = new AbortController();
  let failed: string | null = null;

  const end = (): void => {
    session = null;
    ended.abort();
  };
  const attempt = (run: () => void): void => {
    if (signal.aborted) return;
    try {
      run();
    } catch (error) {
      failed = String(error);
      end();
    }
  };
  const begin = (settings: TidySettings): void => {
    ended = new AbortController();
    const mine = ended.signal;
    const opened = new Session(document, ports, planOf(settings, host), attempt, mine);
    // Opening may have failed already, in a step of its own.
    if (!mine.aborted) session = opened;
  };
  signal.addEventListener('abort', end);

  const report = (): TidyReport => reportOf(host, session, failed);
  return {
    follow(settings) {
      if (!isOnFor(settings, host)) {
        failed = null;
        end();
      } else if (session) attempt(() => session?.follow(planOf(settings, host)));
      else if (failed === null) attempt(() => begin(settings));
    },
    moved: () => attempt(() => session?.moved()),
    report,
    reveal(which, shown) {
      attempt(() => session?.show(which, shown));
      return report();
    },
    spareRuleOf: async (id) => session && spareRule(host, session, id, ports),
    toPick: () =>
      session && {
        site: host,
        ours: [session.attribute],
        forbids: (element) => session?.forbids(element) ?? true,
        preview: (selector) => attempt(() => session?.preview(selector)),
      },
  };
}

async function spareRule(site: string, session: Session, id: number, { selectorFor }: TidyPorts): Promise<HideRule | null> {
  const entry = session.hidden().find((each) => each.id === id);
  const element = entry?.elements.find(({ isConnected }) => isConnected);
  if (!entry || !element) return null;
  const selector = entry.rule?.rule.selector ?? (await selectorFor(element, session.attribute));
  return selector ? { site, selector, act: 'spare', label: entry.label } : null;
}

const planOf = (settings: TidySettings, host: string) => ({ kinds: kindsFor(settings, host), rules: rulesFor(settings, host) });

function reportOf(site: string, session: Session | null, failed: string | null): TidyReport {
  return {
    site,
    on: session !== null,
    isStory: session?.isStory ?? false,
    hidden: session?.hidden().map(asHiddenRail) ?? [],
    rules: session?.rules.all.map(({ rule, from, state }) => ({ rule, from, state })) ?? [],
    widened: session?.widened ?? null,
    ...(failed !== null && { failed }),
  };
}

/** Without the elements, which cannot leave the page. */
const asHiddenRail = ({ id, kind, label, reasons, shown }: HiddenRail): HiddenRail => ({ id, kind, label, reasons, shown });
