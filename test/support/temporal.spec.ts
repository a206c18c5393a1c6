import { expect, it } from '@jest/globals';
import { Connection } from '@temporalio/client';
import { testTemporal } from './temporal.js';

it('is one real server for all specs of a run, with namespace and search attributes', async () => {
  const [server, again] = await Promise.all([testTemporal(), testTemporal()]);
  expect(again).toEqual(server);

  const connection = await Connection.connect({ address: server.address });
  try {
    const { customAttributes } = await connection.operatorService.listSearchAttributes(server);
    const [keyword, datetime] = [2, 6]; // of temporal.api.enums.v1.IndexedValueType
    expect(customAttributes).toMatchObject({
      CountersignStage: keyword,
      CountersignUnit: keyword,
      CountersignNextDeadline: datetime,
    });
  } finally {
    await connection.close();
  }
});
