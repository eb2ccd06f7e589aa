import { effect } from '@preact/signals';
import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { ReaderModel } from '../../utils/state/reader.ts';
import { keepPlace } from './keep-place.ts';

/** Puts the settings onto the dialog (or the page that holds the reader) before each paint, and keeps the line that is being read in place. */
export function useAppearance(root: RefObject<HTMLElement | null>, model: ReaderModel): void {
  useLayoutEffect(() => {
    const reader = root.current;
    const surface = reader?.closest<HTMLElement>('.safa-dialog, .safa-page') ?? reader;
    if (!reader || !surface) return undefined;
    return effect(() => {
      const { size, measure, theme } = model.settings.value;
      const face = model.face.value;
      const bar = reader.firstElementChild?.getBoundingClientRect().height ?? 0;
      keepPlace(surface, bar, () => {
        surface.dataset['theme'] = theme;
        surface.dataset['face'] = face;
        surface.style.setProperty('--size', `${size}px`);
        surface.style.setProperty('--measure', String(measure));
      });
    });
  }, [root, model]);
}
