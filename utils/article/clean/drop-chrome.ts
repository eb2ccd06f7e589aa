import type { Measures } from '../blocks.ts';
import type { CleaningStep } from './step.ts';

const CHROME =
  'nav, menu, dialog, form, button, input, select, textarea, fieldset, aside, footer, object:not([data]), applet, ' +
  '[role="navigation"], [role="banner"], [role="contentinfo"], [role="search"], [role="menu"], [role="menubar"], [role="toolbar"], [role="tablist"], ' +
  '[role="dialog"], [role="alertdialog"], [role="complementary"], [role="alert"]';
const STORY_SHARE = 0.2;

/** Characters of a box round a field that are its label and not a text of its own. */
const FIELD_LABEL = 120;

/** Drops navigation, forms and other furniture by the names that HTML and ARIA give it. ASP.NET wraps whole pages in one form: what holds the story stays. */
export const dropChrome: CleaningStep = (root, log, measures) => {
  const limit = measures.of(root).prose * STORY_SHARE;
  for (const element of Array.from(root.querySelectorAll(CHROME))) {
    const box = /^(?:INPUT|TEXTAREA|SELECT)$/.test(element.tagName) ? formOf(element, root, measures) : element;
    const { prose } = measures.of(box);
    if ((prose > 0 && prose >= limit) || !root.contains(element)) continue;
    log.remove(box, {
      step: 'chrome',
      reason: `<${element.localName}>${element.getAttribute('role') ? ` role ${element.getAttribute('role')}` : ''}`,
    });
  }
};

/** The box that is nothing but the field and its words («اشترك في نشرتنا»): many sites write their sign-up without a form. */
function formOf(field: Element, root: Element, measures: Measures): Element {
  let box = field;
  for (let next = box.parentElement; next && next !== root; next = next.parentElement) {
    const { chars, prose } = measures.of(next);
    if (chars > FIELD_LABEL || prose > 0 || next.querySelector('img, h1')) break;
    box = next;
  }
  return box;
}
