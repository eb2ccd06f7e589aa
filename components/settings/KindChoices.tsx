import type { RailKind } from '../../utils/rails/types.ts';
import { RAIL_KINDS } from '../../utils/state/tidy-choices.ts';
import { Check } from '../ui/Check.tsx';
import { useWords } from './words.ts';

interface Props {
  readonly label: string;
  readonly isHidden: (kind: RailKind) => boolean;
  readonly onSwitch: (kind: RailKind, on: boolean) => void;
  /** With a sentence that says what each kind is. */
  readonly explained?: boolean;
}

/** What shall be hidden, kind by kind. */
export function KindChoices({ label, isHidden, onSwitch, explained = false }: Props) {
  const { t } = useWords();
  return (
    <fieldset class="kinds">
      <legend class={explained ? undefined : 'unseen'}>{explained ? <h3>{label}</h3> : label}</legend>
      {RAIL_KINDS.map((kind) => (
        <Check key={kind} on={isHidden(kind)} onSwitch={(on) => onSwitch(kind, on)} note={explained ? t(`rail.${kind}.hint`) : undefined}>
          {t(`rail.${kind}`)}
        </Check>
      ))}
    </fieldset>
  );
}
