import page from '@/design/page.module.css';
import { FieldBox } from '@/parts/form/field-box';
import { useAdminWords } from '../words';

export type NameDraft = Readonly<{ zh: string; en: string }>;

type Props = Readonly<{ value: NameDraft; onChange: (value: NameDraft) => void }>;

/** What somebody or something is called, in both languages. */
export function NameFields({ value, onChange }: Props) {
  const say = useAdminWords();
  return (
    <div className={page['fieldRow']}>
      {(['zh', 'en'] as const).map((language) => (
        <FieldBox key={language} label={say(language === 'zh' ? 'nameZh' : 'nameEn')} required>
          <input
            className="field"
            required
            maxLength={100}
            value={value[language]}
            onChange={({ target }) => onChange({ ...value, [language]: target.value })}
          />
        </FieldBox>
      ))}
    </div>
  );
}
