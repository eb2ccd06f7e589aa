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
