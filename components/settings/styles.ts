import base from '../styles/base.css?inline';
import tokens from '../styles/tokens.css?inline';
import controls from '../ui/controls.css?inline';
import form from '../ui/form.css?inline';
import options from './options/options.css?inline';
import popup from './popup/popup.css?inline';
import settings from './settings.css?inline';

/** The style sheets of popup and settings page, to be adopted by their document. */
export function settingsSheets(): CSSStyleSheet[] {
  return [tokens, base, controls, form, settings, popup, options].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
}
