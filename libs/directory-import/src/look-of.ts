/**
 * Characters that are drawn like a Latin letter or a Han character in common typefaces, by what they look like. A choice
 * from the confusables of Unicode Technical Standard 39: the scripts in which a name of this bureau could be forged.
 */
const lookAlikes: Readonly<Record<string, string>> = {
  // Cyrillic
  ...pairs('абвгеѕіјкмнорстухцьһԁԛԝ', 'a6bresijkmhopctyxubhdqw'),
  ...pairs('АВЕЅІЈКМНОРСТУХЬ', 'ABESIJKMHOPCTYXb'),
  // Greek
  ...pairs('αβγικνορτυχ', 'aByikvoptux'),
  ...pairs('ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'),
  // Kana and strokes like Han
  ...pairs('ロカタトハニエオチー〇', '口力夕卜八二工才千一○'),
  // Digits and strokes like letters
  ...pairs('0|', 'Ol'),
};

function pairs(from: string, to: string): Readonly<Record<string, string>> {
  const [characters, alikes] = [Array.from(from), Array.from(to)];
  return Object.fromEntries(characters.map((character, nth) => [character, alikes[nth] ?? character]));
}

/** What a name looks like: equal for two texts that a reader takes for the same. */
export const lookOf = (text: string): string =>
  Array.from(text.normalize('NFKC'))
    .map((character) => lookAlikes[character] ?? character)
    .join('')
    .replace(/\s+/gu, ' ')
    .replace(/[‘’ʼ′`´]/gu, "'")
    .replace(/[·・•‧∙]/gu, '·')
    .replace(/[‐‑‒–—―]/gu, '-');
