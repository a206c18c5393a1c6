import { afterEach, describe, expect, it } from '@jest/globals';
import type { Instant } from '#libs/kernel';
import { NotPrinted, print, Printer, type PrinterOptions, type Work } from '#libs/instruments/pdf';

const at = '2026-03-05T13:30:00.000Z' as Instant;
const report = (title: string, rows = 1): Work => ({
  kind: 'report',
  at,
  report: {
    title,
    subtitle: '电缆盗窃案',
    facts: [['案号', '临公（刑）立字〔2026〕58号']],
    sections: [
      {
        title: '经过',
        heads: ['序', '事'],
        widths: [30, '*'],
        rows: Array.from({ length: rows }, (_, nth) => [String(nth), '呈请立案，审核同意。']),
      },
    ],
    foot: '模拟',
  },
});
const bytesOf = async (printed: ReturnType<Printer['print']>) => {
  const result = await printed;
  if (!result.ok) throw new Error('unprintable');
  return result.bytes;
};

describe('a printer', () => {
  let printer: Printer;
  const open = (options?: PrinterOptions) => (printer = new Printer(options));
  afterEach(() => printer.close());

  it('prints to the byte what is laid out here', async () => {
    const work = report('案件报告', 40);
    const here = await print(work);
    expect(here).toMatchObject({ ok: true });
    expect(await open().print(work)).toEqual(here);
  }, 30_000);

  it('says what of an instrument the typeface lacks', async () => {
    const part = { mark: '', organ: '临溪县公安局', title: '拘留证', number: null, foot: null };
    const work = (text: string): Work => ({
      kind: 'instrument',
      parts: [{ ...part, blocks: [{ kind: 'paragraph', text }] }] as never,
      title: '拘留证',
      making: { at, simulated: true },
    });
    open();
    expect(await printer.print(work('姓名㛃'))).toEqual({ ok: false, unprintable: ['㛃'] });
    expect(await printer.print(work('姓名'))).toMatchObject({ ok: true });
  }, 30_000);

  it('lays nothing out in the thread that asks: that one goes on meanwhile', async () => {
    open();
    let turns = 0;
    let printing = true;
    const turn = () => {
      turns += 1;
      if (printing) setImmediate(turn);
    };
    setImmediate(turn);
    await bytesOf(printer.print(report('长', 400)));
    printing = false;
    // Laid out here, it would have had its turn some times, between one step of the layout and the next.
    expect(turns).toBeGreaterThan(1_000);
  }, 60_000);

  it('prints in the order in which it was asked, and refuses what would wait behind too many', async () => {
    open({ waitingMax: 2 });
    const order: string[] = [];
    const asked = ['a', 'b', 'c'].map((title) =>
      printer.print(report(title)).then(() => void order.push(title)),
    );
    await expect(printer.print(report('d'))).rejects.toEqual(new NotPrinted('busy'));
    await Promise.all(asked);
    expect(order).toEqual(['a', 'b', 'c']);
    expect(await printer.print(report('e'))).toMatchObject({ ok: true });
  }, 30_000);

  it('gives up what takes too long, and prints the next', async () => {
    open({ timeoutMs: 1 });
    await expect(printer.print(report('长', 4_000))).rejects.toMatchObject({ because: 'too-long' });
    await printer.close();
    expect(await open().print(report('短'))).toMatchObject({ ok: true });
  }, 60_000);

  it('is none the worse for a document that cannot be laid out', async () => {
    open();
    const broken = { ...report('x'), report: { title: 'x' } } as unknown as Work;
    const next = [printer.print(broken), printer.print(report('y'))] as const;
    await expect(next[0]).rejects.toMatchObject({ name: 'TypeError' });
    expect(await next[1]).toMatchObject({ ok: true });
  }, 30_000);

  it('prints nothing once it is closed, and says so to whoever waits', async () => {
    open();
    const asked = [printer.print(report('a', 400)), printer.print(report('b'))];
    const told = Promise.allSettled(asked);
    await printer.close();
    expect(await told).toMatchObject([
      { status: 'rejected', reason: { because: 'closed' } },
      { status: 'rejected', reason: { because: 'closed' } },
    ]);
    await expect(printer.print(report('c'))).rejects.toMatchObject({ because: 'closed' });
  }, 30_000);
});
