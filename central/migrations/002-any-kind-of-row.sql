-- Everything that is synced is a row of one table: people as before, and what is kept beside them.
alter table member rename to synced_row;
alter index member_pkey rename to synced_row_pkey;
alter table synced_row rename constraint member_scope_fkey to synced_row_scope_fkey;

-- A column added with a default does not rewrite the table; afterwards every row says what it is.
alter table synced_row add column entity text not null default 'member';
alter table synced_row alter column entity drop default;
alter table synced_row add constraint synced_row_entity_check check (entity in (
  'member', 'household', 'tag', 'custom-field', 'segment', 'view', 'distinction', 'file-mapping', 'export-log',
  'contribution'));

-- By central's clock: the office's own may be wrong by years.
alter table synced_row add column binned_at timestamptz;
update synced_row set binned_at = now() where fields ->> 'binnedOn' is not null;

-- A column of its own, because an index on an expression over `fields` would be written with every edit.
alter table synced_row add column member_number text generated always as (
  case when entity = 'member' then fields ->> 'memberNumber' end) stored;
create index synced_row_number on synced_row (member_number) where member_number is not null;

-- The next number that central gives to a member who has none.
create table member_number (
  only_row boolean primary key default true check (only_row),
  next bigint not null
);
insert into member_number (next) values (1);

alter table feed_item drop constraint feed_item_entity_check;
alter table feed_item add constraint feed_item_entity_check check (entity in (
  'member', 'household', 'tag', 'custom-field', 'segment', 'view', 'distinction', 'file-mapping', 'export-log',
  'contribution', 'conflict', 'change'));

alter table conflict add column entity text not null default 'member';
alter table conflict alter column entity drop default;

-- The history: what was applied, by whom. A line is written once, so it holds its own place in the feed of its row's
-- scope (only its leaving a scope is a feed_item): a second row for each line costs a tenth of a push.
-- `said_at` is the office's own clock, as it was sent.
create table change (
  id uuid primary key,
  scope text not null,
  seq bigint not null,
  entity text not null,
  row_id uuid not null,
  rev bigint not null,
  op text not null check (op in ('create', 'patch', 'delete', 'move')),
  at timestamptz not null default now(),
  said_at text not null,
  said_by text,
  office text,
  fields jsonb not null
);
create unique index change_order on change (scope, seq);
create index change_row on change (row_id);

-- A scope of each account's own belongs to no section.
alter table scope alter column section_id drop not null;
alter table scope drop constraint scope_class_check;
alter table scope add constraint scope_class_check check (class in ('core', 'dues', 'restricted', 'own'));
alter table scope add constraint scope_section_check check ((class = 'own') = (section_id is null));
insert into scope (id, class) select 'own:' || id, 'own' from account;
insert into feed (scope) select id from scope where class = 'own';
insert into scope_grant (account_id, scope, permission, once_wrote)
select id, 'own:' || id, case when disabled_at is null then 'write' else 'none' end, true from account;
