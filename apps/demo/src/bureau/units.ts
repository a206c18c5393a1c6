import type { Names } from '#libs/client';

/** 临溪县公安局 (Linxi County Public Security Bureau), fictional. Parents come before their parts. */
export const units: readonly Readonly<{ id: string; name: Names; parent?: string }>[] = [
  { id: 'bureau', name: { zh: '临溪县公安局', en: 'Linxi County Public Security Bureau' } },
  {
    id: 'criminal-investigation',
    name: { zh: '刑侦大队', en: 'Criminal Investigation Squad' },
    parent: 'bureau',
  },
  { id: 'chengguan-station', name: { zh: '城关派出所', en: 'Chengguan Police Station' }, parent: 'bureau' },
  { id: 'public-order', name: { zh: '治安大队', en: 'Public Order Squad' }, parent: 'bureau' },
  { id: 'traffic', name: { zh: '交警大队', en: 'Traffic Police Squad' }, parent: 'bureau' },
  { id: 'legal', name: { zh: '法制大队', en: 'Legal Affairs Squad' }, parent: 'bureau' },
  // The organ above: its leader alone decides on technical investigation.
  { id: 'city-bureau', name: { zh: '清河市公安局', en: 'Qinghe City Public Security Bureau' } },
  { id: 'inspectorate', name: { zh: '督察大队', en: 'Inspectorate' }, parent: 'bureau' },
];
