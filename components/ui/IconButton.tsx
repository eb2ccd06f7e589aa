import type { ComponentChildren } from 'preact';

interface Props {
  /** What it does, for screen readers and as a tooltip. */
  readonly label: string;
  readonly onPress: () => void;
  /** Nothing more to do: said, and shown, without the button losing the focus. */
  readonly spent?: boolean;
  readonly children: ComponentChildren;
}

export function IconButton({ label, onPress, spent = false, children }: Props) {
  return (
    <button type="button" class="icon-button" aria-label={label} title={label} aria-disabled={spent} onClick={() => !spent && onPress()}>
      {children}
    </button>
  );
}
