import type { LinkRule, ProcedureDefinition } from '@/api/types';
import page from '@/design/page.module.css';
import { useNames } from '@/words/names';
import { broughtAbout } from './brought-about';
import { usePlace } from './use-place';
import { useProcedureWords } from './words';
import styles from './diagram.module.css';

type Props = Readonly<{ definition: ProcedureDefinition }>;

/** The whole procedure at a glance: stages side by side, in each its links with their chain and what they lead to. */
export function Diagram({ definition }: Props) {
  const say = useProcedureWords();
  const name = useNames();
  const place = usePlace();
  return (
    <>
      <p className={page['small']}>{say('diagramHelp')}</p>
      <ol className={styles['diagram']} aria-label={say('diagram')}>
        {definition.stages.map((stage) => (
          <li key={stage.id} className={styles['stage']}>
            <h4>{name(stage.name)}</h4>
            <ul>
              {definition.links
                .filter((link) => link.stage === stage.id)
                .map((link) => (
                  <li key={link.id} className={styles['link']}>
                    <a href={`#${link.id}`}>{name(link.name)}</a>
                    <ol className={styles['chain']}>
                      {link.steps.map((step) => (
                        <li key={step.id} data-kind={step.kind} title={place(step.post)}>
                          {name(step.name)}
                        </li>
                      ))}
                    </ol>
                    <Outcomes link={link} definition={definition} />
                  </li>
                ))}
            </ul>
          </li>
        ))}
      </ol>
    </>
  );
}

function Outcomes({ link, definition }: Props & Readonly<{ link: LinkRule }>) {
  const say = useProcedureWords();
  const name = useNames();
  const document = (id: string) => name(definition.documents.find((each) => each.id === id)?.name) || id;
  const issued = link.issues === undefined ? [] : [say('issues', { what: document(link.issues) })];
  const ways = [
    ['approved', [...issued, ...tellAll(link.outcomes.approved)]],
    ['refused', tellAll(link.outcomes.refused)],
  ] as const;
  function tellAll(effects: LinkRule['outcomes']['approved']): readonly string[] {
    return broughtAbout(effects, definition).map(({ verb, names }) => say(verb, { what: name(names) }));
  }
  return (
    <dl className={styles['outcomes']}>
      {ways
        .filter(([, told]) => told.length > 0)
        .map(([way, told]) => (
          <div key={way} data-way={way}>
            <dt>{say(`${way}Brings`)}</dt>
            <dd>{told.join(' · ')}</dd>
          </div>
        ))}
    </dl>
  );
}
