import type { ComponentChildren } from 'preact';
import { IconButton } from './IconButton.tsx';

interface Props {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value in words, said after each change. */
  readonly said: string;
  readonly less: { readonly label: string; readonly icon: ComponentChildren };
  readonly more: { readonly label: string; readonly icon: ComponentChildren };
  readonly onChange: (value: number) => void;
}

/** A number that two buttons move between bounds. */
export function Stepper({ label, value, min, max, step, said, less, more, onChange }: Props) {
  return (
    <div class="stepper" role="group" aria-label={label}>
      <IconButton label={less.label} spent={value <= min} onPress={() => onChange(Math.max(min, value - step))}>
        {less.icon}
      </IconButton>
      <IconButton label={more.label} spent={value >= max} onPress={() => onChange(Math.min(max, value + step))}>
        {more.icon}
      </IconButton>
      <output class="unseen">{said}</output>
    </div>
  );
}
