import { MEASURE, SIZE, type ReaderModel } from '../../utils/state/reader.ts';
import { ChoiceMenu } from '../ui/ChoiceMenu.tsx';
import { CloseIcon, ContrastIcon, NarrowIcon, WideIcon } from '../ui/icons.tsx';
import { Stepper } from '../ui/Stepper.tsx';
import { useLanguage } from './language.ts';

const THEMES = ['system', 'light', 'sepia', 'dark'] as const;
const FACES = ['naskh', 'modern', 'system'] as const;

/** The reader's few controls. Without a story there is only the way out. */
export function Bar({ model, controls }: { model: ReaderModel; controls: boolean }) {
  const { t } = useLanguage();
  return (
    <header class="bar">
      <button type="button" class="icon-button close" aria-label={t('reader.close')} title={t('reader.close')} onClick={model.close}>
        <CloseIcon />
        <kbd aria-hidden="true">{t('reader.close.key')}</kbd>
      </button>
      {controls && (
        <div class="controls" role="toolbar" aria-label={t('reader.bar')}>
          <Sizes model={model} />
          <Measures model={model} />
          <Themes model={model} />
          <Faces model={model} />
        </div>
      )}
    </header>
  );
}

function Sizes({ model }: { model: ReaderModel }) {
  const { t } = useLanguage();
  const { size } = model.settings.value;
  const sample = t('size.sample');
  return (
    <Stepper
      {...SIZE}
      label={t('size.label')}
      value={size}
      said={t('size.now', { size })}
      less={{ label: t('size.smaller'), icon: <Letter sample={sample} sign="−" /> }}
      more={{ label: t('size.larger'), icon: <Letter sample={sample} sign="+" /> }}
      onChange={model.setSize}
    />
  );
}

/** A letter as an icon: drawn by the style sheet, since the button has a name that says more. */
const Letter = ({ sample, sign }: { sample: string; sign?: string }) => <span class="letter" data-sample={sample} data-sign={sign} />;

function Measures({ model }: { model: ReaderModel }) {
  const { t } = useLanguage();
  const { measure } = model.settings.value;
  return (
    <div class="measures">
      <Stepper
        {...MEASURE}
        label={t('measure.label')}
        value={measure}
        said={t('measure.now', { count: measure })}
        less={{ label: t('measure.narrower'), icon: <NarrowIcon /> }}
        more={{ label: t('measure.wider'), icon: <WideIcon /> }}
        onChange={model.setMeasure}
      />
    </div>
  );
}

function Themes({ model }: { model: ReaderModel }) {
  const { t } = useLanguage();
  const choices = THEMES.map((value) => ({ value, label: t(`theme.${value}`), sample: <span class={`swatch swatch-${value}`} /> }));
  return (
    <ChoiceMenu
      label={t('theme.label')}
      icon={<ContrastIcon />}
      choices={choices}
      value={model.settings.value.theme}
      onChange={model.setTheme}
    />
  );
}

function Faces({ model }: { model: ReaderModel }) {
  const { t } = useLanguage();
  const choices = FACES.map((value) => ({
    value,
    label: t(`face.${value}`),
    sample: <span class={`face-sample face-${value}`}>{t('face.sample')}</span>,
  }));
  return (
    <ChoiceMenu
      label={t('face.label')}
      icon={<Letter sample={t('face.sample')} />}
      choices={choices}
      value={model.settings.value.face}
      onChange={model.setFace}
    />
  );
}
