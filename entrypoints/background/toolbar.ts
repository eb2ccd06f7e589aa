import { browser } from 'wxt/browser';
import type { Verdict } from '../../utils/article/types.ts';

/** The mark's own colours. */
const BADGE = { text: '•', background: '#1d5b57', color: '#fbf7ec' } as const;

/** Says at the button whether the tab's page can be read. Both browsers forget what was said of a tab when it goes to another page. */
export async function showVerdict(tabId: number, { isArticle }: Verdict): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: isArticle ? BADGE.text : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: BADGE.background }),
    browser.action.setBadgeTextColor({ tabId, color: BADGE.color }),
    browser.action.setTitle({ tabId, title: titleFor(isArticle) }),
  ]);
}

/** Says what the next click does: back to the page, or into the reader. */
export async function showReader(tabId: number, state: 'open' | 'closed'): Promise<void> {
  const isArticle = (await browser.action.getBadgeText({ tabId })) !== '';
  const title = state === 'open' ? browser.i18n.getMessage('toolbarOpen') : titleFor(isArticle);
  await browser.action.setTitle({ tabId, title });
}

function titleFor(isArticle: boolean): string {
  return browser.i18n.getMessage(isArticle ? 'toolbarReady' : 'toolbarTitle');
}
