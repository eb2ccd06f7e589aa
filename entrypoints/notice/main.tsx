import { render } from 'preact';
import { browser } from 'wxt/browser';
import { ErrorView } from '../../components/reader/ErrorView.tsx';
import { readerSheets } from '../../components/reader/styles.ts';
import { directionOf, pickLocale } from '../../utils/i18n/index.ts';
import { fromQuery } from '../../utils/messages/notice.ts';

/** Says why a page cannot be read, where nothing can be shown in the page itself: in a popup under the button, else in a tab. */
const locale = pickLocale([browser.i18n.getUILanguage()]);
document.documentElement.lang = locale;
document.documentElement.dir = directionOf(locale);
document.title = browser.i18n.getMessage('extensionShortName');
document.adoptedStyleSheets = readerSheets();
render(<ErrorView error={fromQuery(location.search)} locale={locale} onClose={() => window.close()} />, document.body);
