import type { CleaningStep } from './types.ts';

const CHROME =
  'nav, menu, dialog, form, button, input, select, textarea, fieldset, aside, footer, object:not([data]), applet, ' +
  '[role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], [role="menu"], [role="menubar"], [role="toolbar"], [role="tablist"], ' +
  '[role="dialog"], [role="alertdialog"], [role="complementary"], [role="alert"]';
const STORY_SHARE = 0.2;

/** Drops navigation, forms and other furniture by the names that HTML and ARIA give it. ASP.NET wraps whole pages in one form: what holds the story stays. */
export const dropChrome: CleaningStep = (root, log, measures) => {
  const limit = measures.of(root).prose * STORY_SHARE;
  for (const element of Array.from(root.querySelectorAll(CHROME))) {
    const { prose } = measures.of(element);
    if ((prose > 0 && prose >= limit) || !root.contains(element)) continue;
    log.remove(element, { step: 'chrome', reason: `<${element.localName}>${element.getAttribute('role') ? ` role ${element.getAttribute('role')}` : ''}` });
  }
};
