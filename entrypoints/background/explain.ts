import { toQuery, type Notice } from '../../utils/messages/notice.ts';
import { openPopup } from './popup.ts';

/** Tells the reader why a page cannot be read. */
export async function explain(tabId: number, why: Notice): Promise<void> {
  await openPopup(tabId, `/notice.html${toQuery(why)}`);
}
