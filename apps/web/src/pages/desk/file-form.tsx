import { useState } from 'react';
import page from '@/design/page.module.css';
import { FieldBox } from '@/parts/form/field-box';
import { MaterialPicker } from '@/parts/form/material-picker';
import { useFormWords } from '@/parts/form/words';
import { useNames } from '@/words/names';
import { named, type Common } from './common';
import { useDeskWords } from './words';

/** Files a material of a chosen kind, and shows what of that kind is there. */
export function FileForm({ view, definition, onDone }: Common) {
  const say = useDeskWords();
  const form = useFormWords();
  const name = useNames();
  const [kind, setKind] = useState('');
  return (
    <div className={page['form']}>
      <FieldBox label={say('kind')} required>
        <select className="field" value={kind} onChange={({ target }) => setKind(target.value)}>
          <option value="">{form('choose')}</option>
          {definition.documents.map((each) => (
            <option key={each.id} value={each.id}>
              {name(each.name)}
            </option>
          ))}
        </select>
      </FieldBox>
      {kind !== '' && (
        <MaterialPicker
          view={view}
          documents={named(definition.documents, [kind])}
          chosen={[]}
          onChoose={() => onDone(say('filed'))}
        />
      )}
    </div>
  );
}
