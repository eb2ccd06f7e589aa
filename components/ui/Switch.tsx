import type { ComponentChildren } from 'preact';
import { wantedOf } from './wanted.ts';

interface Props {
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  /** The name, and what else stands beside it. */
  readonly children: ComponentChildren;
  /** A sentence under the name. */
  readonly note?: ComponentChildren;
}

/** A row that is switched on or off, wherever it is pressed. */
export function Switch({ on, onSwitch, children, note }: Props) {
  return (
    <label class="switch">
      <span class="switch-name">
        {children}
        {note && <span class="switch-note">{note}</span>}
      </span>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        aria-checked={on}
        onChange={({ currentTarget }) => onSwitch(wantedOf(currentTarget, on))}
      />
    </label>
  );
}
