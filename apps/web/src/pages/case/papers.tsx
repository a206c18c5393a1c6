import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { procedureQuery } from '@/api/procedures';
import type { CaseView } from '@/api/types';
import { Btn } from '@/design/button';
import { At } from '@/design/instant';
import { Empty } from '@/design/page-state';
import page from '@/design/page.module.css';
import { Table } from '@/design/table';
import { Withheld } from '@/design/withheld';
import parts from '@/parts/case/case.module.css';
import { useParty } from '@/parts/case/use-who';
import { MaterialDialog } from '@/parts/material/material-dialog';
import { materialTitle } from '@/parts/signing/materials/material-title';
import { useNames } from '@/words/names';
import { useCasePageWords } from './words';

type Material = CaseView['materials'][number];

/** What has been filed, one line a document, its newest version first. */
export function Papers({ view, opened }: Readonly<{ view: CaseView; opened: string | undefined }>) {
  const say = useCasePageWords();
  const name = useNames();
  const navigate = useNavigate();
  const party = useParty(view.parties);
  const { data: definition } = useQuery(procedureQuery(view.procedure));
  const show = (material: string | undefined) =>
    void navigate({
      to: '/cases/$caseId',
      params: { caseId: view.id },
      search: { tab: 'papers', ...(material !== undefined && { material }) },
    });
  const { withheld } = view;
  const shown = withheld ? undefined : view.materials.find(({ digest }) => digest === opened);
  if (view.materials.length === 0)
    return (
      <section className={page['card']}>
        <Empty title={say('noPapers')}>{say('noPapersHelp')}</Empty>
      </section>
    );
  return (
    <section className={page['card']}>
      {withheld && (
        <p className={page['rowLine']}>
          <Withheld />
          <span className={page['small']}>{say('papersWithheld')}</span>
        </p>
      )}
      <Table heads={(['document', 'number', 'about', 'size', 'filed'] as const).map((word) => say(word))}>
        {versionsOf(view.materials).map(([newest, ...earlier]) => (
          <tr key={newest.digest}>
            <th scope="row">
              <Btn kind="quiet" size="small" disabled={withheld} onClick={() => show(newest.digest)}>
                {name(definition?.documents.find(({ id }) => id === newest.document)?.name) ||
                  name(materialTitle(newest.title))}
              </Btn>
              <span className={page['small']}>
                {' '}
                {name(materialTitle(newest.title))}
                {earlier.length > 0 && ` · ${say('versionNth', { nth: earlier.length + 1 })}`}
              </span>
              {earlier.length > 0 && (
                <details className={parts['more']}>
                  <summary>{say('earlier', { count: earlier.length })}</summary>
                  <ul>
                    {earlier.map(({ digest, filedAt }, nth) => (
                      <li key={digest}>
                        <Btn kind="quiet" size="small" disabled={withheld} onClick={() => show(digest)}>
                          {say('versionNth', { nth: earlier.length - nth })}
                        </Btn>{' '}
                        <span className={page['small']}>
                          <At iso={filedAt} />
                        </span>
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </th>
            <td>{newest.number}</td>
            <td>{newest.subject !== null && party(newest.subject)}</td>
            <td className={page['nowrap']}>
              {newest.pages !== null && say('pages', { count: newest.pages })}
            </td>
            <td className={page['nowrap']}>
              <At iso={newest.filedAt} />
            </td>
          </tr>
        ))}
      </Table>
      {shown && <MaterialDialog caseId={view.id} material={shown} onClose={() => show(undefined)} />}
    </section>
  );
}

/** One document of one person, filed more than once: the newest first. */
function versionsOf(materials: readonly Material[]): readonly (readonly [Material, ...Material[]])[] {
  const kinds = new Map<string, [Material, ...Material[]]>();
  for (const material of materials.toSorted((a, b) => b.version - a.version)) {
    const kind = `${material.document} ${material.subject} ${material.number ? material.digest : ''}`;
    const known = kinds.get(kind);
    if (known) known.push(material);
    else kinds.set(kind, [material]);
  }
  return [...kinds.values()];
}
