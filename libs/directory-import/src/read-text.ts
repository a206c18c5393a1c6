import { fault, wholeFile, type ImportFault } from './faults.js';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of a file in UTF-8. The mark that spreadsheets put before it is taken off; everything else that is no UTF-8 is
 * refused with what to do, never guessed: a wrong guess would put another name on record.
 */
export function readText(bytes: Uint8Array): Readonly<{ text: string }> | Readonly<{ fault: ImportFault }> {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return wrong('UTF-16');
  try {
    const text = utf8.decode(bytes);
    return /\S/.test(text) ? { text } : { fault: fault(wholeFile, 'empty', '文件为空', 'The file is empty') };
  } catch {
    return wrong(decodes(bytes, 'gb18030') ? 'GBK' : null);
  }
}

function decodes(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const wrong = (looksLike: 'GBK' | 'UTF-16' | null): Readonly<{ fault: ImportFault }> => ({
  fault: fault(
    wholeFile,
    'wrong-encoding',
    `文件不是 UTF-8 编码${looksLike ? `，似为 ${looksLike}` : ''}。请在表格软件中“另存为”，选择“CSV UTF-8”，再导入。`,
    `The file is not in UTF-8${looksLike ? `; it looks like ${looksLike}` : ''}. Save it again as “CSV UTF-8” and import that.`,
  ),
});
