-- `work.acts` came when the log had been followed for `signatures` already, and has nothing of what lay before: it is
-- followed anew from its beginning where the first act of an officer is missing. Rows that are there stay as they are, and
-- with the later epoch a worker that follows it now begins again too.
UPDATE work.checkpoints c SET next_leaf = 0, epoch = c.epoch + 1
 WHERE c.name = 'signatures'
   AND EXISTS (
     SELECT FROM (
       SELECT e.stream, e.version, l.leaf_index
         FROM log.leaves l JOIN log.events e ON e.stream = l.stream AND e.version = l.version
        WHERE substring(e.bytes FROM 1 FOR 26) = convert_to('{"actor":{"kind":"officer"', 'UTF8')
          AND NOT starts_with(e.stream, 'reads/')
        ORDER BY l.leaf_index
        LIMIT 1
     ) AS first
      WHERE first.leaf_index < c.next_leaf
        AND NOT EXISTS (SELECT FROM work.acts a WHERE a.stream = first.stream AND a.version = first.version)
   );
