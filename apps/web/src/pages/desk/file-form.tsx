import { useState } from 'react';
import { Choice } from '@/design/choice';
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
        <Choice
          value={kind}
          none={form('choose')}
          options={definition.documents.map((each) => [each.id, name(each.name)])}
          onChange={setKind}
        />
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
