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
