import type { ChargeLaid, Hands, PropertyDisposed, PropertyHandedOver, PropertyTaken } from '#libs/case-file';
import type { EvidenceCited, EvidenceExcluded, EvidenceQuestioned } from '#libs/case-file';
import type { Names } from '#libs/kernel';

type Words = Readonly<{
  who(id: string): Names;
  offence(id: string): Names;
  exclusion(id: string): Names;
  taking(id: string): Names;
  disposal(id: string): Names;
}>;

const say = (zh: string, en: string): Names => ({ zh, en });

/** Charges and what proves them, one line each. */
export const evidenceTellers = {
  ChargeLaid: ({ subject, offence }: ChargeLaid['data'], words: Words) => {
    const name =
      offence === null ? say('案内载明的罪名', 'an offence stated in the case') : words.offence(offence);
    return say(
      `指控 ${words.who(subject).zh}：${name.zh}`,
      `${words.who(subject).en} is charged: ${name.en}`,
    );
  },
  ChargeDropped: () => say('撤销指控', 'A charge is dropped'),
  EvidenceCited: ({ citations }: EvidenceCited['data']) =>
    say(`举证 ${citations.length} 项`, `${citations.length} citations of evidence`),
  EvidenceQuestioned: ({ because }: EvidenceQuestioned['data']) =>
    say(`证据存疑，决定前不得使用：${because.zh}`, `Evidence unusable until decided: ${because.en}`),
  EvidenceExcluded: ({ ground }: EvidenceExcluded['data'], words: Words) =>
    say(`排除非法证据：${words.exclusion(ground).zh}`, `Evidence excluded: ${words.exclusion(ground).en}`),
  EvidenceAdmitted: () =>
    say('决定不予排除，证据可以使用', 'Decided against exclusion: the evidence may be used'),
  ElementsReopened: ({ elements }: Readonly<{ elements: readonly string[] }>) =>
    say(`${elements.length} 项构成要件须重新举证`, `${elements.length} elements are to be proved anew`),
};

const handsOf = (hands: Hands, { who }: Pick<Words, 'who'>): Names => {
  if (hands.kind === 'officer') return who(hands.officer);
  return hands.kind === 'party' ? who(hands.party) : say('…', '…');
};

/** Things taken, one line each. Outsiders are not named. */
export const propertyTellers = {
  PropertyTaken: ({ taking, items }: PropertyTaken['data'], words: Words) =>
    say(`${words.taking(taking).zh} ${items.length} 项`, `${words.taking(taking).en}: ${items.length} items`),
  PropertyCounted: () => say('清点涉案财物', 'Things taken are counted'),
  PropertyListCorrected: ({ item }: Readonly<{ item: string }>) =>
    say(`更正清单：${item}`, `List corrected: ${item}`),
  PropertyHandedOver: ({ items, to }: PropertyHandedOver['data'], words: Words) =>
    say(
      `移交 ${items.length} 项，接收：${handsOf(to, words).zh}`,
      `${items.length} items handed over to ${handsOf(to, words).en}`,
    ),
  PropertyDisposed: ({ items, as }: PropertyDisposed['data'], words: Words) =>
    say(`${words.disposal(as).zh} ${items.length} 项`, `${words.disposal(as).en}: ${items.length} items`),
};
