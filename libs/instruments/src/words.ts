import type { LocalDate } from '#libs/kernel';

const numerals = '〇一二三四五六七八九';

/** `2026-03-05`: 2026年3月5日. */
export function writtenDate(date: LocalDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}

/** `2026-03-05`: 二〇二六年三月五日, as it stands under the seal. */
export function sealedDate(date: LocalDate): string {
  const [year = '', month = '', day = ''] = date.split('-');
  const digits = Array.from(year, (digit) => numerals[Number(digit)]).join('');
  return `${digits}年${upToNinetyNine(Number(month))}月${upToNinetyNine(Number(day))}日`;
}

function upToNinetyNine(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10];
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : numerals[tens]}十`;
  return `${ten}${ones === 0 && tens > 0 ? '' : numerals[ones]}`;
}

const formal = '零壹贰叁肆伍陆柒捌玖';
const places = ['', '拾', '佰', '仟'];
const groups = ['', '万', '亿'];

/** Whole yuan in the characters of a receipt: 5000 is 伍仟元整. @param yuan 0 to 999,999,999,999 */
export function amountInCharacters(yuan: number): string {
  if (yuan === 0) return '零元整';
  const digits = Array.from(String(yuan), Number);
  let text = '';
  let zero = false;
  let groupUsed = false;
  digits.forEach((digit, index) => {
    const place = digits.length - 1 - index;
    if (digit === 0) zero = true;
    else {
      if (zero && text !== '') text += formal[0];
      zero = false;
      groupUsed = true;
      text += `${formal[digit]}${places[place % 4]}`;
    }
    if (place % 4 === 0) {
      if (groupUsed) text += groups[place / 4] ?? '';
      groupUsed = false;
    }
  });
  return `${text}元整`;
}

/** `刑侦大队` is 刑 in a number, 临溪县公安局 is 临公. */
export const shortUnit = (name: string): string => Array.from(name)[0] ?? '';
export const shortOrgan = (name: string): string => `${Array.from(name)[0] ?? ''}公`;

/** 临公（刑）拘字〔2026〕12号 */
export const numberText = (
  { organ, unit }: Readonly<{ organ: string; unit: string }>,
  word: string,
  year: number,
  nth: number,
): string => `${shortOrgan(organ)}（${shortUnit(unit)}）${word}字〔${year}〕${nth}号`;
