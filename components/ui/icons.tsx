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
