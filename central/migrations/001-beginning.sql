-- One row: which life of the database this is. A new epoch is drawn after a restore from backup.
create table server_meta (
  only_row boolean primary key default true check (only_row),
  epoch uuid not null
);
insert into server_meta (epoch) values (gen_random_uuid());

create function iso(at timestamptz) returns text
  language sql immutable strict
  as $$ select to_char(at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') $$;

create table section (
  id text primary key,
  name text not null,
  created_at timestamptz not null default now()
);

create table scope (
  id text primary key,
  section_id text not null references section,
  class text not null check (class in ('core', 'dues', 'restricted'))
);

-- The counter row of each scope: its lock, held from the increment to the commit, is what makes the order gap-free.
create table feed (
  scope text primary key references scope,
  head bigint not null default 0,
  min_seq bigint not null default 0
) with (fillfactor = 50);

-- Each entity once a scope, at its newest sequence number.
create table feed_item (
  scope text not null references scope,
  entity text not null check (entity in ('member', 'conflict')),
  id uuid not null,
  seq bigint not null,
  op text not null check (op in ('put', 'del', 'leave')),
  at timestamptz not null default now(),
  primary key (scope, entity, id)
) with (fillfactor = 80);
create unique index feed_item_order on feed_item (scope, seq);

-- fields: what is known of the person, unknown keys of newer clients included.
-- frev: who wrote each field last, {field: {r: rev, c: client, n: mutation}}; '*' stands for the creation.
create table member (
  id uuid primary key,
  scope text not null references scope,
  rev bigint not null,
  fields jsonb not null,
  frev jsonb not null,
  deleted_at timestamptz,
  erased_at timestamptz
) with (fillfactor = 80);

create table account (
  id uuid primary key,
  email text not null,
  display_name text not null,
  role text not null check (role in ('secretary', 'treasurer', 'volunteer', 'federation-admin')),
  password_hash text not null,
  disabled_at timestamptz,
  created_at timestamptz not null default now()
);
create unique index account_email on account (lower(email));

create table account_section (
  account_id uuid not null references account,
  section_id text not null references section,
  primary key (account_id, section_id)
);

-- 'none' keeps the memory of a grant that ended: an edit prepared before it ended is not thrown away.
create table scope_grant (
  account_id uuid not null references account,
  scope text not null references scope,
  permission text not null check (permission in ('read', 'write', 'none')),
  once_wrote boolean not null,
  primary key (account_id, scope)
);

create table client (
  client_id uuid primary key,
  account_id uuid not null references account,
  device_name text not null,
  last_mut bigint not null default 0,
  last_seen timestamptz not null default now(),
  revoked_at timestamptz
);
create index client_account on client (account_id);

create table mutation (
  client_id uuid not null references client,
  n bigint not null,
  hash text not null,
  result jsonb not null,
  at timestamptz not null default now(),
  primary key (client_id, n)
);

create table conflict (
  id uuid primary key,
  scope text not null references scope,
  rev bigint not null,
  row_id uuid not null,
  field text not null,
  reason text not null check (reason in ('concurrent', 'deleted', 'no-access', 'protective')),
  row_rev bigint not null,
  server_value jsonb not null,
  client_value jsonb not null,
  server_client uuid,
  client_client uuid,
  n bigint not null,
  at timestamptz not null default now(),
  status text not null check (status in ('open', 'kept-server', 'took-client')),
  resolved_by uuid,
  resolved_at timestamptz
);
create index conflict_row on conflict (row_id);

-- One row a sign-in: a family of refresh tokens. Only hashes are kept.
create table session (
  id uuid primary key,
  account_id uuid not null references account,
  client_id uuid not null references client,
  generation int not null default 1,
  confirmed boolean not null default false,
  refresh_hash text not null,
  previous_hash text,
  created_at timestamptz not null default now(),
  expires_at timestamptz not null,
  ended_at timestamptz
);
create index session_account on session (account_id);
create index session_client on session (client_id);

create table access_token (
  hash text primary key,
  session_id uuid not null references session on delete cascade,
  generation int not null,
  expires_at timestamptz not null
);
create index access_token_session on access_token (session_id);

create function writer_name(writer uuid) returns text
  language sql stable strict
  as $$ select a.display_name from client c join account a on a.id = c.account_id where c.client_id = writer $$;
