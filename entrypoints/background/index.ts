import { defineBackground } from 'wxt/utils/define-background';
import { browser } from 'wxt/browser';
import { serve } from '../../utils/messages/serve.ts';
import { lendLocks } from '../../utils/settings/lock.ts';
import { offerInContextMenus } from './context-menu.ts';
import { loadFace } from './fonts.ts';
import { openReader } from './open-reader.ts';
import { runBeside } from './beside.ts';
import { letClickDoAsChosen, openMenu } from './popup.ts';
import { keepTidyInStep } from './tidy.ts';
import { showReader, showVerdict } from './toolbar.ts';

// Every listener is registered in the first turn: a worker that was started by an event gets no other chance to hear it.
export default defineBackground(() => {
  serve({
    pageJudged: ({ tabId }, verdict) => showVerdict(tabId, verdict),
    readerChanged: ({ tabId }, state) => showReader(tabId, state),
    loadFace: (_, face) => loadFace(face),
    pickerWanted: ({ tabId }) => runBeside(tabId, '/tidy-picker.js'),
    selectorMakerWanted: ({ tabId }) => runBeside(tabId, '/tidy-selector.js'),
  });
  lendLocks();
  // Comes for the shortcut as well: `_execute_action` is a click on the button.
  browser.action.onClicked.addListener((tab) => void openReader(tab));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'tidy-menu') void openMenu(tab?.id);
  });
  offerInContextMenus(
    (tab) => void openReader(tab),
    (tab) => void openMenu(tab.id),
  );
  letClickDoAsChosen();
  keepTidyInStep();
});
