import base from '../styles/base.css?inline';
import tokens from '../styles/tokens.css?inline';
import controls from '../ui/controls.css?inline';
import attribution from './attribution.css?inline';
import header from './header.css?inline';
import layout from './layout.css?inline';
import story from './story.css?inline';

/** The reader's style sheets, to be adopted by the shadow root (or the document) that holds it. */
export function readerSheets(): CSSStyleSheet[] {
  return [tokens, base, controls, layout, header, story, attribution].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
}
