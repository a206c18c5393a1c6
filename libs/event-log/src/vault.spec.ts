import type { Instant, StreamName } from '#libs/kernel';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { KeyErased } from './data-keys.js';
import { verifyReceipt, ReceiptKey } from './receipts.js';
import { digest, SpecLog, stream } from './spec-log.js';
import type { SealedText } from './ports.js';
import { keyOwnerOf } from './vault.js';

let spec: SpecLog;
beforeAll(async () => {
  spec = await SpecLog.start();
});
afterAll(() => spec.end());

const addSealed = (name: string, sealed: readonly SealedText[]) =>
  spec.add(name, ['Said'], {
    events: [
      {
        type: 'Said',
        data: sealed.map(({ digest: text, key }) => ({ digest: text, key })),
        actor: { kind: 'system', system: 'setup' },
        capacity: null,
        sealed,
      },
    ],
  });

const filesBelow = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

describe('texts', () => {
  it('are named in events by a salted digest, lie encrypted beside them, and open under their key', async () => {
    const [opinion, name] = [
      await spec.open.vault.seal('t1', 'case', '事实清楚'),
      await spec.open.vault.seal('t1', 'p1', '张三'),
    ];
    await addSealed('case/t1', [opinion, name, opinion]);

    expect(opinion.digest).toBe(
      `sha256:${createHash('sha256').update(opinion.salt).update('事实清楚').digest('hex')}`,
    );
    expect(await spec.log.openTexts(stream('case/t1'), [1])).toEqual(
      new Map([
        [opinion.digest, '事实清楚'],
        [name.digest, '张三'],
      ]),
    );
    const admin = await spec.as('admin');
    const { rows } = await admin.query(
      'SELECT e.bytes, t.ciphertext FROM log.events e JOIN log.texts t USING (stream, version)',
    );
    expect(rows).toHaveLength(2);
    for (const row of rows)
      for (const bytes of [row.bytes, row.ciphertext]) expect((bytes as Buffer).includes('张三')).toBe(false);
  });

  it('salt alike texts apart', async () => {
    const [one, other] = [
      await spec.open.vault.seal('t2', 'case', '同意'),
      await spec.open.vault.seal('t2', 'case', '同意'),
    ];
    expect(one.digest).not.toBe(other.digest);
  });

  it('of an erased key are gone, the rest stays, and no fault arises', async () => {
    const [opinion, name] = [
      await spec.open.vault.seal('t3', 'case', '属实'),
      await spec.open.vault.seal('t3', 'p1', '李四'),
    ];
    await addSealed('case/t3', [opinion, name]);
    await spec.open.vault.destroy('t3', 'p1');

    const reopened = await spec.another();
    for (const { log } of [spec.open, reopened]) {
      expect(await log.openTexts(stream('case/t3'), [1])).toEqual(new Map([[opinion.digest, '属实']]));
    }
    await expect(spec.open.vault.seal('t3', 'p1', '李四')).rejects.toThrow(KeyErased);
    expect((await spec.open.verify({ stream: stream('case/t3') })).faults).toEqual([]);
  });

  it('keep their keys in private files, one for each owner and name, on disk before the commit', async () => {
    const sealed = await spec.open.vault.seal('../../etc', 'p1', 'x');
    const keys = filesBelow(join(spec.database.keysDir, 'data')).filter((file) =>
      file.endsWith('..%2F..%2Fetc/p1.key'),
    );
    expect(sealed.key).toBe('p1');
    expect(keys).toHaveLength(1);
    expect(statSync(keys[0] as string).mode & 0o777).toBe(0o600);
    expect(readFileSync(keys[0] as string)).toHaveLength(32);
    await expect(spec.open.vault.seal('..', 'p1', 'x')).rejects.toThrow('Not a name');
    expect(filesBelow(spec.database.keysDir).filter((file) => file.endsWith('.draft'))).toEqual([]);
  });

  it.each([
    ['case/c1', 'c1'],
    ['reading/c1.17', 'c1'],
    ['officer/handler', 'officer/handler'],
  ])('of %s lie under the keys of %s', (name, owner) => {
    expect(keyOwnerOf(name as StreamName)).toBe(owner);
  });
});

describe('materials', () => {
  it('come back by digest in their own case only, and lie encrypted', async () => {
    const scan = Buffer.from('讯问笔录'.repeat(1_000));
    const material = await spec.open.blobs.put('m1', scan);
    expect(await spec.open.blobs.get('m1', material)).toEqual(scan);
    await spec.open.vault.seal('m2', 'case', 'another case with a key of its own');
    await expect(spec.open.blobs.get('m2', material)).rejects.toThrow();
    expect(await spec.open.blobs.get('m1', digest('0'))).toBeNull();

    const [file = ''] = filesBelow(join(spec.dataDir, 'blobs'));
    expect(readFileSync(file).includes('讯问')).toBe(false);
    const spoilt = readFileSync(file);
    spoilt[40] = (spoilt[40] as number) ^ 1;
    writeFileSync(file, spoilt);
    await expect(spec.open.blobs.get('m1', material)).rejects.toThrow();
  });

  it('are erased with the key of their case', async () => {
    const material = await spec.open.blobs.put('m3', Buffer.from('x'));
    await spec.open.vault.destroy('m3', 'case');
    expect(await spec.open.blobs.get('m3', material)).toBeNull();
  });
});

describe('a receipt', () => {
  it('is the same however often and by whichever process it is given, and proves itself', async () => {
    const [event] = await spec.add('case/receipt', ['One']);
    const [read] = await spec.log.read(stream('case/receipt'));
    if (!event || !read) throw new Error('not stored');
    const receipt = spec.log.receipt(event);
    expect(spec.log.receipt(read)).toEqual(receipt);
    expect((await spec.another()).log.receipt(read)).toEqual(receipt);
    expect(receipt).toMatchObject({
      log: spec.log.origin,
      stream: 'case/receipt',
      version: 1,
      hash: event.hash,
    });

    const { publicKey } = await ReceiptKey.load(spec.database.keysDir);
    expect(verifyReceipt(receipt, publicKey)).toBe(true);
    const lies = [
      { version: 2 },
      { hash: digest('0') },
      { recordedAt: '2026-01-01T00:00:00.000Z' as Instant },
      { log: 'countersign/00000000' },
    ];
    for (const lie of lies) expect(verifyReceipt({ ...receipt, ...lie }, publicKey)).toBe(false);
    const file = join(spec.database.keysDir, 'receipt.pem');
    expect(existsSync(file) && statSync(file).mode & 0o777).toBe(0o600);
  });
});
