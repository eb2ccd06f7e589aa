import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { judge } from '../../utils/article/readable.ts';
import { send } from '../../utils/messages/send.ts';
import { watchPage } from './watch-page.ts';

export default defineUnlistedScript(() => {
  watchPage(window, {
    judge: () => judge(document, location.href),
    tell: (verdict) => send('pageJudged', verdict),
  });
});
