import type { Act, CaseStory, Opened } from './case-story.js';
import { csvRecord } from './csv.js';
import { wallTime } from './wall-time.js';
import { wordsIn, type Language, type Word } from './words.js';

const heads = ['version', 'utc', 'at', 'who', 'whoId', 'capacity', 'what', 'opened', 'hash', 'leaf'] as const;

/** A case's acts, one record each, under a line of headings. */
export function* actsCsv({ acts, definition: { zone } }: CaseStory, language: Language): Generator<string> {
  const say = wordsIn(language);
  yield csvRecord(heads.map(say));
  for (const act of acts)
    yield csvRecord([
      act.version,
      act.at,
      wallTime(act.at, zone),
      act.who[language],
      act.actor.kind === 'officer' ? act.actor.officer : act.who.en,
      capacityText(act.capacity, language),
      act.what[language],
      act.opened.map((one) => openedText(one, zone, language)).join('; '),
      act.hash,
      act.leafIndex,
    ]);
}

/** `副局长（受委托 王局长）` */
export function capacityText(capacity: Act['capacity'], language: Language): string {
  if (!capacity) return '';
  const say = wordsIn(language);
  const how: Word = capacity.as;
  const by = capacity.byName ? ` ${capacity.byName[language]}` : '';
  return `${capacity.postName[language]} (${say(how)}${by})`;
}

export function openedText(
  { document, at, pages, pagesShown }: Opened,
  zone: string,
  language: Language,
): string {
  const say = wordsIn(language);
  const when = at === null ? say('notOpened') : wallTime(at, zone);
  return `${document[language]} ${when}${pages === null ? '' : ` · ${say('shown')} ${pagesShown}/${pages}`}`;
}
