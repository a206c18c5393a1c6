import { sayShared } from '@/words/shared';

/** Titles are filed in one text; where it is bilingual, the halves stand on both sides of ` · `. */
export function materialTitle(title: string | null): Readonly<{ zh: string; en: string }> {
  const whole = title ?? sayShared('hidden');
  const [zh = whole, en = zh] = whole.split(' · ');
  return { zh, en };
}
