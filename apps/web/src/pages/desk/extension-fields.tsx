import type { ProcedureDefinition } from '@/api/types';
import { Choice } from '@/design/choice';
import page from '@/design/page.module.css';
import { FieldBox } from '@/parts/form/field-box';
import { useValues } from '@/parts/form/value-words';
import { useFormWords } from '@/parts/form/words';
import { useDurations } from '@/words/duration-words';
import { useDeskWords } from './words';

export type ExtensionDraft = Readonly<{ to: string; grounds: readonly string[] }>;

type Props = Readonly<{
  definition: ProcedureDefinition;
  clock: string;
  value: ExtensionDraft;
  onChange: (draft: ExtensionDraft) => void;
}>;

/** To what length a limit is to be extended, and on which of the grounds that the law allows. */
export function ExtensionFields({ definition, clock, value, onChange }: Props) {
  const say = useDeskWords();
  const form = useFormWords();
  const span = useDurations();
  const tell = useValues();
  const extensions = definition.clocks.find(({ id }) => id === clock)?.extensions ?? [];
  const chosen = extensions.find(({ to }) => to === value.to);
  return (
    <fieldset className={page['form']}>
      <FieldBox label={say('extendTo')} required>
        <Choice
          required
          value={value.to}
          none={form('choose')}
          options={extensions.map(({ to, source }) => [to, `${span(to)} (${source})`])}
          onChange={(to) => onChange({ to, grounds: [] })}
        />
      </FieldBox>
      {chosen && (
        <p className={page['acts']}>
          {say('extensionGrounds')}
          {chosen.grounds.map((ground) => (
            <label key={ground}>
              <input
                type="checkbox"
                checked={value.grounds.includes(ground)}
                onChange={({ target }) =>
                  onChange({
                    to: value.to,
                    grounds: target.checked
                      ? [...value.grounds, ground]
                      : value.grounds.filter((each) => each !== ground),
                  })
                }
              />{' '}
              {tell(ground)}
            </label>
          ))}
        </p>
      )}
    </fieldset>
  );
}
