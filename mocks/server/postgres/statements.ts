/** So many milliseconds from now; null for never. */
const ahead = (milliseconds: string): string => `now() + ${milliseconds}::float8 * interval '1 millisecond'`;

const columns = 'id, parent, parent_seq, engine, begun_with, scenario, seed, about, head, lives_for, expires_at';

export const added = `
INSERT INTO nexmo_mock.world (${columns})
VALUES ($1, NULL, $2, $3, $3, $4, $5, $6, $2, $7, ${ahead('$7')})
ON CONFLICT (id) DO UPDATE SET about = excluded.about, lives_for = excluded.lives_for, expires_at = excluded.expires_at`;

/** A world that was removed meanwhile does not come back by this. */
export const changed = `
UPDATE nexmo_mock.world SET about = $2, lives_for = $3, expires_at = ${ahead('$3')} WHERE id = $1 AND NOT is_gone RETURNING id`;

/** Only of a world that is there, which can not be removed meanwhile. */
export const forked = `
INSERT INTO nexmo_mock.world (${columns})
SELECT $1, id, $2, engine, begun_with, $3, $4, $5, $2, $6, ${ahead('$6')}
FROM nexmo_mock.world WHERE id = $7 AND NOT is_gone FOR UPDATE
ON CONFLICT (id) DO UPDATE SET about = excluded.about RETURNING id`;

/** A step is added only behind the last one, and only by the owner of the world. */
export const appended = `
WITH moved AS (
  UPDATE nexmo_mock.world SET head = head + cardinality($4::text[]), bytes = bytes + $6, next_due = ${ahead('$7')},
    expires_at = ${ahead('lives_for')}
  WHERE id = $1 AND head = $2 AND NOT is_gone AND (owner IS NULL OR owner = $3) RETURNING id
)
INSERT INTO nexmo_mock.step (world, seq, made_by, sum, step)
SELECT id, $2 + place - 1, $3, sum, step FROM moved, unnest($4::text[], $5::text[]) WITH ORDINALITY AS added (step, sum, place)
RETURNING seq`;

/** The steps that a server has added itself, behind some step. */
export const own = 'SELECT step FROM nexmo_mock.step WHERE world = $1 AND seq >= $2 AND made_by = $3 ORDER BY seq LIMIT $4';

export const checkpointed = `
INSERT INTO nexmo_mock.checkpoint (world, seq, engine, snapshot) VALUES ($1, $2, $3, $4)
ON CONFLICT (world, seq) DO UPDATE SET engine = excluded.engine, snapshot = excluded.snapshot`;

const listed = 'SELECT id, about, head, bytes::float8 AS bytes, engine, begun_with FROM nexmo_mock.world WHERE NOT is_gone';
export const one = `${listed} AND id = $1`;
export const all = `${listed} ORDER BY created_at, id`;

export const claimed = `
UPDATE nexmo_mock.world SET owner = $2
WHERE id = $1 AND NOT is_gone AND (owner IS NULL OR owner = $2 OR NOT nexmo_mock.is_alive(owner)) RETURNING id`;
export const ownerOf = `
SELECT address, secret FROM nexmo_mock.world JOIN nexmo_mock.server ON number = owner WHERE id = $1 AND NOT is_gone`;
export const released = 'UPDATE nexmo_mock.world SET owner = NULL WHERE id = $1 AND owner = $2';

/** Several servers ask at the same time, and each gets other worlds. */
export const claimedDue = `
UPDATE nexmo_mock.world SET owner = $1 WHERE id IN (
  SELECT id FROM nexmo_mock.world
  WHERE next_due <= now() AND NOT is_gone AND (owner IS NULL OR NOT nexmo_mock.is_alive(owner))
  ORDER BY next_due LIMIT 50 FOR UPDATE SKIP LOCKED
) RETURNING id`;

export const touched = `UPDATE nexmo_mock.world SET expires_at = ${ahead('lives_for')} WHERE id = ANY($1) AND lives_for IS NOT NULL`;
/** Every server notes once a minute what it has used, and so none looks unused to the others before that. */
export const expired = `
UPDATE nexmo_mock.world SET is_gone = true WHERE expires_at < now() - interval '2 minutes' AND NOT is_gone RETURNING id`;
export const removed = 'UPDATE nexmo_mock.world SET is_gone = true WHERE id = $1';

/** The rows of a removed world stay as long as it has forks, whose first steps they are. */
export const cleared = `
WITH free AS (
  DELETE FROM nexmo_mock.world WHERE is_gone AND NOT EXISTS (SELECT FROM nexmo_mock.world AS fork WHERE fork.parent = world.id)
  RETURNING id
), steps AS (DELETE FROM nexmo_mock.step WHERE world IN (SELECT id FROM free)),
checkpoints AS (DELETE FROM nexmo_mock.checkpoint WHERE world IN (SELECT id FROM free))
SELECT count(*) FROM free`;
/** The version whose steps a world has last. */
export const adopted = 'UPDATE nexmo_mock.world SET engine = $2 WHERE id = $1';
