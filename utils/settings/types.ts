import type { HideRule, RailKind } from '../rails/types.ts';

/** `naskh`: Noto Naskh Arabic, for long reading. `modern`: IBM Plex Sans Arabic. `system`: what the system has. */
export type FaceId = 'naskh' | 'modern' | 'system';
export type ThemeId = 'system' | 'light' | 'sepia' | 'dark';

export interface ReaderSettings {
  /** Letter size, CSS px. */
  readonly size: number;
  /** Characters a line. */
  readonly measure: number;
  readonly theme: ThemeId;
  readonly face: FaceId;
}

/** Where the reader's choices are kept. What comes out is always valid: what was not is replaced by its default. */
export interface SettingsPort {
  load(): Promise<ReaderSettings>;
  save(next: ReaderSettings): Promise<void>;
  /** Calls back on every change, whoever made it, until the returned function is called. */
  watch(on: (settings: ReaderSettings) => void): () => void;
}

/** What the reader wants hidden in pages. */
export interface TidySettings {
  /** On all listed outlets and allowed sites; what is said of one site goes before. Off at first: no page is touched unasked. */
  readonly on: boolean;
  /** By bare host. */
  readonly sites: Readonly<Record<string, SiteChoice>>;
  readonly kinds: Readonly<Record<RailKind, boolean>>;
  /** The reader's own rules, the newest last. */
  readonly rules: readonly HideRule[];
}

export interface SiteChoice {
  readonly on?: boolean;
  /** Where this site differs from the kinds above. */
  readonly kinds?: Readonly<Partial<Record<RailKind, boolean>>>;
}

/** Where those choices are kept. What comes out is always valid. */
export interface TidyPort {
  load(): Promise<TidySettings>;
  /** Changes what is stored at that moment, one change after another, whoever else is changing it. Resolves with what is stored then. */
  update(change: (settings: TidySettings) => TidySettings): Promise<TidySettings>;
  /** Calls back on every change, whoever made it, until the returned function is called. */
  watch(on: (settings: TidySettings) => void): () => void;
}

/** What a click on the toolbar's button does: opens the reader, or the popup in which the reader is one choice. */
export type ButtonAction = 'read' | 'menu';

export interface ButtonPort {
  load(): Promise<ButtonAction>;
  save(next: ButtonAction): Promise<void>;
  /** Calls back on every change, whoever made it, until the returned function is called. */
  watch(on: (action: ButtonAction) => void): () => void;
}
