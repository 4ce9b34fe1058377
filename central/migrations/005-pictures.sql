-- Which picture a row of the kind `picture` speaks of. A column of its own, as `member_number` is: an index on an
-- expression over `fields` would be written with every edit of anybody.
alter table synced_row add column picture text generated always as (
  case when entity = 'picture' then fields ->> 'sha256' end) stored;
create index synced_row_picture on synced_row (scope, picture) where picture is not null;

-- The bytes of pictures, in pieces, once a scope. Only what is whole, and what its name says, is given to anybody.
create table picture (
  scope text not null references scope,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  last_piece_at timestamptz not null default now(),
  whole_at timestamptz,
  primary key (scope, sha256)
);

create table picture_piece (
  scope text not null,
  sha256 text not null,
  place int not null check (place >= 0),
  bytes bytea not null check (length(bytes) between 1 and 1048576),
  primary key (scope, sha256, place),
  foreign key (scope, sha256) references picture on delete cascade
);
-- A photograph does not get smaller by being packed again.
alter table picture_piece alter column bytes set storage external;
