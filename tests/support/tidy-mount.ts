import { h, render, type ComponentChild } from 'preact';
import { OptionsView } from '../../components/settings/options/OptionsView.tsx';
import { PopupView } from '../../components/settings/popup/PopupView.tsx';
import { settingsSheets } from '../../components/settings/styles.ts';
import { createTidyOptions, type TidyOptionsModel, type TidyOptionsPorts } from '../../utils/state/tidy-options.ts';
import { createTidyPopup, type TidyPopupModel, type TidyPopupPorts } from '../../utils/state/tidy-popup.ts';
import type { TidySettings } from '../../utils/settings/types.ts';
import { memoryOptionsPorts, memoryPopupPorts } from './tidy-ports.ts';

export interface MountedPage<Model> {
  readonly model: Model;
  readonly body: HTMLElement;
  unmount(): void;
}

/** The popup as the extension shows it, over a page and settings that are kept in memory. */
export function mountPopup(settings: Partial<TidySettings>, over: Partial<TidyPopupPorts> = {}): MountedPage<TidyPopupModel> {
  const { ports, end } = memoryPopupPorts(settings, over);
  const model = createTidyPopup(ports);
  return mount(model, h(PopupView, { model }), ports.locale, end);
}

export function mountOptions(settings: Partial<TidySettings>, over: Partial<TidyOptionsPorts> = {}): MountedPage<TidyOptionsModel> {
  const { ports, end } = memoryOptionsPorts(settings, over);
  const model = createTidyOptions(ports);
  return mount(model, h(OptionsView, { model }), ports.locale, end);
}

function mount<Model>(model: Model, view: ComponentChild, locale: string, end: () => void): MountedPage<Model> {
  const { body, documentElement: root } = document;
  const before = { sheets: document.adoptedStyleSheets, lang: root.lang, dir: root.dir, title: document.title };
  Object.assign(root, { lang: locale, dir: locale === 'ar' ? 'rtl' : 'ltr' });
  document.title = 'Safa';
  document.adoptedStyleSheets = settingsSheets();
  body.className = 'safa-page';
  body.dataset['face'] = 'modern';
  const box = document.createElement('div');
  body.append(box);
  render(view, box);
  return {
    model,
    body,
    unmount() {
      end();
      render(null, box);
      box.remove();
      body.removeAttribute('class');
      body.removeAttribute('data-theme');
      body.removeAttribute('style');
      document.adoptedStyleSheets = before.sheets;
      Object.assign(root, { lang: before.lang, dir: before.dir });
      document.title = before.title;
    },
  };
}
