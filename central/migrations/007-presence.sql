-- Who has which leaflet open: one row a device, worth nothing half a minute later. Unlogged: a crash may empty it, and
-- nothing of it goes to a standby or an archive. No index on `seen_at`: it moves with every beat.
create unlogged table presence (
  client_id uuid primary key references client on delete cascade,
  scope text not null references scope,
  subject uuid not null,
  page text,
  chosen jsonb not null,
  seen_at timestamptz not null
) with (fillfactor = 50);
create index presence_subject on presence (scope, subject);
