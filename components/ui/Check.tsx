import type { ComponentChildren } from 'preact';
import { wantedOf } from './wanted.ts';

interface Props {
  readonly on: boolean;
  readonly onSwitch: (on: boolean) => void;
  readonly children: ComponentChildren;
  readonly note?: ComponentChildren;
}

/** A box to tick, with its name and a sentence under it. */
export function Check({ on, onSwitch, children, note }: Props) {
  return (
    <label class="check">
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => onSwitch(wantedOf(currentTarget, on))} />
      <span>
        {children}
        {note && <span class="check-note">{note}</span>}
      </span>
    </label>
  );
}
