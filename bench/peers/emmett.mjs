// Emmett's event store behind the two functions that the bench asks of it. Loaded only by the bench, from packages that
// only the bench installs: its licence (AGPL-3.0 or SSPL) never touches the product.
import { getPostgreSQLEventStore } from '@event-driven-io/emmett-postgresql';

/** @param {string} connectionString of an empty database */
export async function openEmmett(connectionString) {
  const store = getPostgreSQLEventStore(connectionString);
  await store.schema.migrate();
  return {
    /** One event at the end of a stream, wherever that is. Fails when another append comes between. */
    append: (stream, event) => store.appendToStream(stream, [event]),
    close: () => store.close(),
  };
}
