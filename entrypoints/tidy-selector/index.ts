import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lendSelectorMaker } from '../../utils/page/selector-maker.ts';
import { selectorFor } from '../../utils/rails/selector.ts';

// A script of its own: the library and its checks are wanted when the reader says «never hide this again», and the script that hides rails runs on
// every page.
export default defineUnlistedScript(() => {
  lendSelectorMaker((element, ours) => selectorFor(element, document, { ours }));
});
