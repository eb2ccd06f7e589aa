import type { ComponentChildren } from 'preact';

/** Drawn on a 20-unit grid in the text's colour; always beside or inside something that has a name, so hidden from screen readers. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export const CloseIcon = () => (
  <Icon>
    <path d="m5 5 10 10M15 5 5 15" />
  </Icon>
);

/** Two arrows that meet: a narrower column. */
export const NarrowIcon = () => (
  <Icon>
    <path d="M2.5 10h5M5 7.5 7.5 10 5 12.5M17.5 10h-5M15 7.5 12.5 10l2.5 2.5M10 4v12" />
  </Icon>
);

/** Two arrows that part: a wider column. */
export const WideIcon = () => (
  <Icon>
    <path d="M7.5 10h-5M5 7.5 2.5 10 5 12.5M12.5 10h5M15 7.5 17.5 10 15 12.5M10 4v12" />
  </Icon>
);

/** A disc, half of it filled: colours of the page. */
export const ContrastIcon = () => (
  <Icon>
    <circle cx="10" cy="10" r="6.75" />
    <path class="icon-fill" d="M10 3.25a6.75 6.75 0 0 1 0 13.5z" />
  </Icon>
);

/** A sheet with nothing to read on it. */
export const BlankSheetIcon = () => (
  <Icon>
    <path d="M5 2.75h6.5L15.25 6.5v10.75H5zM11.25 2.75v4h4M8 11.5h.01M12 11.5h.01M8.25 14.5c.9-1 2.6-1 3.5 0" />
  </Icon>
);

export const ClockIcon = () => (
  <Icon>
    <circle cx="10" cy="10" r="7.25" />
    <path d="M10 5.5V10l3 2" />
  </Icon>
);

export const LockIcon = () => (
  <Icon>
    <path d="M4.5 9h11v7.75h-11zM6.75 9V6.25a3.25 3.25 0 0 1 6.5 0V9M10 12v2" />
  </Icon>
);

export const OutIcon = () => (
  <Icon>
    <path d="M11.5 3.5h5v5M16.5 3.5 9 11M8 4.5H3.5v12h12V12" />
  </Icon>
);

/** An open book. */
export const BookIcon = () => (
  <Icon>
    <path d="M10 5.5C8 4 5.5 3.75 2.75 4v11c2.75-.25 5.25 0 7.25 1.5 2-1.5 4.5-1.75 7.25-1.5V4C14.5 3.75 12 4 10 5.5zM10 5.5v11" />
  </Icon>
);

export const EyeIcon = () => (
  <Icon>
    <path d="M2 10c1.9-3.4 4.6-5.1 8-5.1s6.1 1.7 8 5.1c-1.9 3.4-4.6 5.1-8 5.1S3.9 13.4 2 10z" />
    <circle cx="10" cy="10" r="2.6" />
  </Icon>
);

/** An eye, struck through. */
export const HiddenIcon = () => (
  <Icon>
    <path d="M2 10c1.9-3.4 4.6-5.1 8-5.1s6.1 1.7 8 5.1c-1.9 3.4-4.6 5.1-8 5.1S3.9 13.4 2 10z" />
    <circle cx="10" cy="10" r="2.6" />
    <path d="m3.5 16.5 13-13" />
  </Icon>
);

/** A ring with cross hairs: something to point at. */
export const AimIcon = () => (
  <Icon>
    <circle cx="10" cy="10" r="5" />
    <path d="M10 2.5v4M10 13.5v4M2.5 10h4M13.5 10h4" />
  </Icon>
);

/** Two sliders: settings. */
export const SlidersIcon = () => (
  <Icon>
    <path d="M3 6.5h7.5M15.5 6.5H17M3 13.5h1.5M9.5 13.5H17" />
    <circle cx="13" cy="6.5" r="2.25" />
    <circle cx="7" cy="13.5" r="2.25" />
  </Icon>
);

export const BinIcon = () => (
  <Icon>
    <path d="M4 5.75h12M8 5.5V3.75h4V5.5M5.5 6l.75 10.5h7.5L14.5 6M8.5 9v4.5M11.5 9v4.5" />
  </Icon>
);

/** Points down: more to be unfolded. */
export const FoldIcon = () => (
  <Icon>
    <path d="m5.5 8 4.5 4.5L14.5 8" />
  </Icon>
);
