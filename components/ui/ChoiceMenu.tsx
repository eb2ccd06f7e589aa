import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Drawn before the label, for the eye alone. */
  readonly sample?: ComponentChildren;
}

interface Props<Value extends string> {
  readonly label: string;
  readonly icon: ComponentChildren;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/**
 * A button that opens a short list to choose one of.
 * A native popover with native radios: Esc closes it before anything around it, arrow keys choose, the focus comes back.
 */
export function ChoiceMenu<Value extends string>({ label, icon, choices, value, onChange }: Props<Value>) {
  const id = useId();
  return (
    <div class="choice-menu">
      <button type="button" class="icon-button" popovertarget={id} aria-label={label} title={label}>
        {icon}
      </button>
      <div id={id} popover="auto" class="menu">
        <fieldset>
          <legend>{label}</legend>
          {choices.map((choice) => (
            <label class="choice" key={choice.value}>
              <input type="radio" name={id} value={choice.value} checked={choice.value === value} onChange={() => onChange(choice.value)} />
              {choice.sample}
              <span>{choice.label}</span>
            </label>
          ))}
        </fieldset>
      </div>
    </div>
  );
}
